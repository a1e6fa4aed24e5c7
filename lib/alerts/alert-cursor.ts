import { z } from "zod";
import { AppError } from "#lib/platform/errors.ts";

/**
 * A place in a sorted list: the sort value of a row exactly as PostgreSQL prints it (a JS date would
 * lose the microseconds and so skip or repeat rows), its id, and how many rows stand before the page.
 */
export type AlertCursor = {
  readonly direction: "after" | "before";
  readonly value: string;
  readonly alertId: string;
  readonly position: number;
};

const cursorSchema = z.tuple([
  z.enum(["after", "before"]),
  z.string().regex(/^(\d{1,5}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z)$/),
  z.uuid(),
  z.int().min(0),
]);

export function encodeAlertCursor(cursor: AlertCursor): string {
  const parts = [cursor.direction, cursor.value, cursor.alertId, cursor.position];
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

/** Throws `validation.invalid` when the text is not a cursor this product made. */
export function decodeAlertCursor(text: string): AlertCursor {
  try {
    const [direction, value, alertId, position] = cursorSchema.parse(
      JSON.parse(Buffer.from(text, "base64url").toString("utf8")),
    );
    return { direction, value, alertId, position };
  } catch (cause) {
    throw new AppError("validation.invalid", "This page link is not valid. Go back to the first page.", { cause });
  }
}
