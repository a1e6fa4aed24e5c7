import type { SigningKey, VerifierKey } from "#lib/audit/checkpoint/signing-key.ts";

/** What a checkpoint says: so many entries, and the hash of the last of them. */
export type Checkpoint = { readonly origin: string; readonly treeSize: number; readonly rootHash: Buffer };

export type SignedNote = Checkpoint & {
  /** The bytes that were signed. */
  readonly body: Buffer;
  readonly signatures: readonly { readonly name: string; readonly keyId: string; readonly signature: Buffer }[];
};

const signatureLine = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/;
const keyIdBytes = 4;

/**
 * A checkpoint as a C2SP signed note: origin, size, base64 root, an empty line, and a signature line
 * for each key. There is no time in it, so signing the same state twice gives the same bytes.
 */
export function signCheckpoint(checkpoint: Checkpoint, keys: readonly SigningKey[]): string {
  const body = `${checkpoint.origin}\n${checkpoint.treeSize}\n${checkpoint.rootHash.toString("base64")}\n`;
  const lines = keys.map(({ verifier, sign }) => {
    const blob = Buffer.concat([Buffer.from(verifier.keyId, "hex"), sign(Buffer.from(body))]);
    return `— ${verifier.name} ${blob.toString("base64")}\n`;
  });
  return `${body}\n${lines.join("")}`;
}

/** Reads a note, or `null` when it does not have exactly this form. Checks no signature. */
export function parseNote(text: string): SignedNote | null {
  const split = text.indexOf("\n\n");
  if (split === -1 || !text.endsWith("\n")) return null;
  const [origin = "", size = "", root = "", ...extra] = text.slice(0, split).split("\n");
  const rootHash = Buffer.from(root, "base64");
  if (origin === "" || !/^[1-9]\d{0,15}$/.test(size) || rootHash.length !== 32 || extra.length > 0) return null;
  if (rootHash.toString("base64") !== root) return null;
  const signatures = text
    .slice(split + 2, -1)
    .split("\n")
    .map(parseSignature);
  if (signatures.some((signature) => signature === null)) return null;
  return {
    origin,
    treeSize: Number(size),
    rootHash,
    body: Buffer.from(text.slice(0, split + 1)),
    signatures: signatures.filter((signature) => signature !== null),
  };
}

function parseSignature(line: string): SignedNote["signatures"][number] | null {
  const [, name, encoded] = signatureLine.exec(line) ?? [];
  if (!name || !encoded) return null;
  const blob = Buffer.from(encoded, "base64");
  if (blob.length <= keyIdBytes) return null;
  return { name, keyId: blob.toString("hex", 0, keyIdBytes), signature: blob.subarray(keyIdBytes) };
}

/**
 * Whether one of the keys signed the note. Signatures of unknown keys are passed over, as the format
 * asks; a wrong signature in the name of a known key spoils the note.
 */
export function isSignedBy(note: SignedNote, keys: readonly VerifierKey[]): boolean {
  const known = note.signatures.flatMap((line) => {
    const key = keys.find(({ name, keyId }) => name === line.name && keyId === line.keyId);
    return key ? [key.verify(note.body, line.signature)] : [];
  });
  return known.length > 0 && known.every((valid) => valid);
}
