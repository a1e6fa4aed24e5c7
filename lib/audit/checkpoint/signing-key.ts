import { createPrivateKey, createPublicKey, hash, sign, verify, type KeyObject } from "node:crypto";
import { AppError } from "#lib/platform/errors.ts";

/** A public key that checks notes, in the text form of C2SP signed-note: `name+hash+base64(type ‖ key)`. */
export type VerifierKey = {
  readonly name: string;
  /** Eight hex digits that name the key in a signature line. */
  readonly keyId: string;
  readonly text: string;
  readonly verify: (message: Buffer, signature: Buffer) => boolean;
};

export type SigningKey = {
  readonly verifier: VerifierKey;
  readonly sign: (message: Buffer) => Buffer;
};

const ed25519 = 0x01;
/** DER before the 32 bytes of an Ed25519 seed (PKCS #8) and of a public key (SPKI), RFC 8410. */
const seedPrefix = Buffer.from("302e020100300506032b657004220420", "hex");
const publicPrefix = Buffer.from("302a300506032b6570032100", "hex");
const verifierShape = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/;

/** The signing key of a log, from its 32-byte seed. The same seed always signs the same way (RFC 8032). */
export function signingKeyFromSeed(name: string, seed: Buffer): SigningKey {
  const privateKey = createPrivateKey({ key: Buffer.concat([seedPrefix, seed]), format: "der", type: "pkcs8" });
  const spki = createPublicKey(privateKey).export({ format: "der", type: "spki" });
  const key = Buffer.concat([Buffer.from([ed25519]), spki.subarray(publicPrefix.length)]);
  const text = `${name}+${keyIdOf(name, key)}+${key.toString("base64")}`;
  return { verifier: parseVerifierKey(text), sign: (message) => sign(null, message, privateKey) };
}

/** Reads a public key. Throws `validation.invalid` when it is not one, or its hash is not its own. */
export function parseVerifierKey(text: string): VerifierKey {
  const [, name, keyId, encoded] = verifierShape.exec(text.trim()) ?? [];
  if (!name || !keyId || !encoded) throw notAKey();
  const key = Buffer.from(encoded, "base64");
  if (key.length !== 33 || key[0] !== ed25519 || keyIdOf(name, key) !== keyId) throw notAKey();
  const publicKey = publicKeyOf(key.subarray(1));
  return {
    name,
    keyId,
    text: text.trim(),
    verify: (message, signature) => verify(null, message, publicKey, signature),
  };
}

function publicKeyOf(bytes: Buffer): KeyObject {
  try {
    return createPublicKey({ key: Buffer.concat([publicPrefix, bytes]), format: "der", type: "spki" });
  } catch (cause) {
    throw notAKey(cause);
  }
}

function keyIdOf(name: string, key: Buffer): string {
  return hash("sha256", Buffer.concat([Buffer.from(`${name}\n`), key]), "hex").slice(0, 8);
}

function notAKey(cause?: unknown): AppError {
  return new AppError("validation.invalid", "This is not a public key of an audit log (name+hash+key).", { cause });
}
