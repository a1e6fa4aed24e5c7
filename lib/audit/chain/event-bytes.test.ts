import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChainHasher, genesisHash } from "#lib/audit/chain/chain-hash.ts";
import { eventBytes, type ChainedEvent } from "#lib/audit/chain/event-bytes.ts";

const base: ChainedEvent = {
  seq: "1",
  auditId: "0190b6a2-0000-7000-8000-000000000001",
  writtenBy: "700",
  at: "2026-01-02T03:04:05.000006Z",
  actorKind: "person",
  actorId: "a|b",
  action: "c",
  objectKind: "alert",
  objectId: "1",
  requestId: "r",
  facts: "{}",
};
// safe because the keys are those of the one literal above.
const names = Object.keys(base) as (keyof ChainedEvent)[];
const text = fc.string({ unit: "binary", maxLength: 40 });
const event = fc.record({
  ...{ seq: text, auditId: text, writtenBy: text, at: text, actorKind: text, actorId: text },
  ...{ action: text, objectKind: text, objectId: text, requestId: text, facts: text },
});

/** Reads the canonical bytes back: what can be read back cannot be ambiguous. */
function fieldsIn(bytes: Buffer): string[] {
  const fields: string[] = [];
  for (let at = "cis-audit-event\0".length + 1; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    fields.push(bytes.toString("utf8", at + 4, at + 4 + length));
    at += 4 + length;
  }
  return fields;
}

describe("the canonical bytes of an event", () => {
  it("keep neighbouring fields apart: a|b and c are not a and b|c", () => {
    expect(eventBytes(base)).not.toEqual(eventBytes({ ...base, actorId: "a", action: "b|c" }));
    expect(eventBytes(base)).not.toEqual(eventBytes({ ...base, actorId: "", action: "a|bc" }));
  });

  it("can be read back into the very fields, whatever they hold", () => {
    fc.assert(
      fc.property(event, (given) => {
        expect(fieldsIn(eventBytes(given))).toEqual(names.map((name) => given[name]));
      }),
    );
  });

  it("differ whenever any one field differs", () => {
    fc.assert(
      fc.property(event, fc.constantFrom(...names), text, (given, name, other) => {
        fc.pre(given[name] !== other);
        expect(eventBytes({ ...given, [name]: other }).equals(eventBytes(given))).toBe(false);
      }),
    );
  });

  it("stay what they are: stored hashes outlive this version of the code", () => {
    const first = createChainHasher()(genesisHash, base);
    expect(first.toString("hex")).toMatchInlineSnapshot(
      `"50e0d8d4dbc7b570aa450d00f2e867a8a4cd98b40d4f0ca225abfabd59fc1cba"`,
    );
  });

  it("hash the same with a hasher that has seen other events before", () => {
    const worn = createChainHasher();
    fc.assert(
      fc.property(event, (given) => {
        expect(worn(genesisHash, given).equals(createChainHasher()(genesisHash, given))).toBe(true);
      }),
    );
  });
});
