import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSignedBy, parseNote, signCheckpoint } from "#lib/audit/checkpoint/note.ts";
import { parseVerifierKey, signingKeyFromSeed } from "#lib/audit/checkpoint/signing-key.ts";

const key = signingKeyFromSeed("cis.example/audit", Buffer.alloc(32, 1));
const other = signingKeyFromSeed("cis.example/audit", Buffer.alloc(32, 2));
const checkpoint = { origin: "cis.example/audit", treeSize: 1_000, rootHash: Buffer.alloc(32, 7) };
const note = signCheckpoint(checkpoint, [key]);

function read(text: string) {
  const parsed = parseNote(text);
  if (!parsed) throw new Error("not a note");
  return parsed;
}

describe("a checkpoint note", () => {
  it("has the C2SP form: origin, size, root, empty line, signature", () => {
    expect(note).toMatch(
      /^cis\.example\/audit\n1000\n[A-Za-z0-9+/]{43}=\n\n— cis\.example\/audit [A-Za-z0-9+/]{90,92}={0,2}\n$/,
    );
  });

  it("is accepted from its key and from no other", () => {
    expect(isSignedBy(read(note), [key.verifier])).toBe(true);
    expect(isSignedBy(read(note), [other.verifier])).toBe(false);
    expect(isSignedBy(read(note), [])).toBe(false);
  });

  it("carries both signatures at a change of keys, and either is enough", () => {
    const both = read(signCheckpoint(checkpoint, [key, other]));
    expect(isSignedBy(both, [key.verifier])).toBe(true);
    expect(isSignedBy(both, [other.verifier])).toBe(true);
  });

  it("is refused after any change of one character", () => {
    fc.assert(
      fc.property(fc.nat(note.length - 1), fc.constantFrom("A", "7", "\n", " "), (place, letter) => {
        fc.pre(note[place] !== letter);
        const changed = parseNote(note.slice(0, place) + letter + note.slice(place + 1));
        expect(changed !== null && isSignedBy(changed, [key.verifier])).toBe(false);
      }),
    );
  });

  it.each(["", "\n\n", "cis\n0\nAAAA\n\n", note.slice(0, -1), `${note}\n`, note.replace("1000", "01000")])(
    "is not read from anything else (%#)",
    (text) => {
      expect(parseNote(text)).toBeNull();
    },
  );
});

describe("a public key", () => {
  it("survives being written down", () => {
    expect(parseVerifierKey(key.verifier.text).keyId).toBe(key.verifier.keyId);
  });

  it("is refused when its hash is not its own", () => {
    expect(() => parseVerifierKey(key.verifier.text.replace(/\+[0-9a-f]{8}\+/, "+00000000+"))).toThrow("public key");
    expect(() => parseVerifierKey("nonsense")).toThrow("public key");
  });
});
