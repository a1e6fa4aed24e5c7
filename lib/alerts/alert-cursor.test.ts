import { expect, test } from "vitest";
import { decodeAlertCursor, encodeAlertCursor } from "#lib/alerts/alert-cursor.ts";

const alertId = "01990000-0000-7000-8000-000000000001";

test("a cursor keeps the microseconds of its row", () => {
  const cursor = { direction: "after", value: "2026-11-20T14:05:02.123456Z", alertId, position: 50 } as const;
  expect(decodeAlertCursor(encodeAlertCursor(cursor))).toEqual(cursor);
});

test("a cursor from elsewhere is refused, never guessed at", () => {
  const forged = [
    "",
    "nonsense",
    Buffer.from("null").toString("base64url"),
    Buffer.from(JSON.stringify(["after", "1; DROP TABLE alerts", alertId, 0])).toString("base64url"),
    Buffer.from(JSON.stringify(["after", "9600", "not-an-id", 0])).toString("base64url"),
    Buffer.from(JSON.stringify(["sideways", "9600", alertId, 0])).toString("base64url"),
  ];
  for (const text of forged) {
    expect(() => decodeAlertCursor(text)).toThrow(expect.objectContaining({ code: "validation.invalid" }));
  }
});
