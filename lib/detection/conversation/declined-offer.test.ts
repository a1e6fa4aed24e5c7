import { describe, expect, it } from "vitest";
import { read } from "#lib/detection/content-fixture.ts";

function declines(answer: string, offer: string): boolean {
  return read(answer, [`customer: ${offer}`]).signals.some((signal) => signal.kind === "REFUSAL");
}

describe("an answer that declines what was proposed", () => {
  it.each([
    ["nah, not for me", "would you take cash?"],
    ["Meglio di no, qui in chat rispondo subito", "mi dai il tuo numero?"],
    ["I wouldn't be insured, so no", "what if I cancel and you still come"],
    ["nahi sir account band ho jayega mera", "cash me kam karoge?"],
  ])("%s", (answer, offer) => expect(declines(answer, offer)).toBe(true));

  it("needs a proposal", () => expect(declines("no", "is the gate open?")).toBe(false));
  it.each(["sure, no problem", "sí claro, mejor", "ok done"])("does not hear a no in %s", (answer) =>
    expect(declines(answer, "would you take cash for a discount?")).toBe(false),
  );
});
