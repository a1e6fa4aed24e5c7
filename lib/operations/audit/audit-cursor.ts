import { z } from "zod";
import { AppError } from "#lib/platform/errors.ts";

/** A place between two events of a list that runs from the newest to the oldest. */
export type AuditCursor = {
  /** `older` reads on after the place, `newer` back before it. */
  readonly direction: "older" | "newer";
  /** The event's time as PostgreSQL prints it, to the microsecond. */
  readonly at: string;
  readonly seq: number;
};

const cursorSchema = z.tuple([
  z.enum(["older", "newer"]),
  z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/),
  z.int().min(0),
]);

export function encodeAuditCursor({ direction, at, seq }: AuditCursor): string {
  return Buffer.from(JSON.stringify([direction, at, seq])).toString("base64url");
}

/** Throws `validation.invalid` when the text is not a cursor this product made. */
export function decodeAuditCursor(text: string): AuditCursor {
  try {
    const [direction, at, seq] = cursorSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return { direction, at, seq };
  } catch (cause) {
    throw new AppError("validation.invalid", "This page link is not valid. Go back to the newest events.", { cause });
  }
}
