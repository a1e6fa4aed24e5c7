import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { canonicalJson, createKeyRing, fingerprint, openText, sealText } from "#lib/platform/crypto.ts";

const ring = createKeyRing(randomBytes(32));

describe("sealed text", () => {
  it("opens for its own row only", () => {
    const sealed = sealText(ring, "messages:1:1", "see you at ten");
    expect(openText(ring, "messages:1:1", sealed)).toBe("see you at ten");
    expect(() => openText(ring, "messages:2:1", sealed)).toThrow();
  });

  it("does not open with another key, or after one bit changed", () => {
    const sealed = sealText(ring, "row", "text");
    expect(() => openText(createKeyRing(randomBytes(32)), "row", sealed)).toThrow();
    sealed.writeUInt8(sealed.readUInt8(sealed.length - 1) ^ 1, sealed.length - 1);
    expect(() => openText(ring, "row", sealed)).toThrow();
  });
});

describe("fingerprints", () => {
  it("are equal for equal values of one kind, and differ by kind and by key", () => {
    expect(fingerprint(ring, "phone", "+15550100")).toBe(fingerprint(ring, "phone", "+15550100"));
    expect(fingerprint(ring, "phone", "+15550100")).not.toBe(fingerprint(ring, "email", "+15550100"));
    expect(fingerprint(createKeyRing(randomBytes(32)), "phone", "+15550100")).not.toBe(
      fingerprint(ring, "phone", "+15550100"),
    );
  });
});

describe("canonical JSON", () => {
  it("does not depend on the order of keys", () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe(canonicalJson({ a: null, b: [{ c: 2, d: 1 }] }));
  });
});
