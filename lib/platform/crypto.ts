import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from "node:crypto";

/** What a derived key is for. A key of one purpose never serves another. */
export type KeyPurpose = "content" | "fingerprint" | "credential-age" | "device" | "second-factor" | "known-device";

export type KeyRing = {
  /** Names the master key, stored beside everything made with it. */
  readonly keyId: string;
  readonly keyFor: (purpose: KeyPurpose) => KeyObject;
};

/** Derives purpose keys (HKDF-SHA-256, RFC 5869) from one 32-byte master key. */
export function createKeyRing(masterKey: Buffer): KeyRing {
  if (masterKey.length !== 32) throw new TypeError("the data key must be 32 bytes");
  const derived = new Map<KeyPurpose, KeyObject>();
  const keyId = hash("sha256", Buffer.concat([Buffer.from("cis-key-id"), masterKey])).slice(0, 8);
  return {
    keyId,
    keyFor(purpose) {
      let key = derived.get(purpose);
      if (!key) {
        key = createSecretKey(Buffer.from(hkdfSync("sha256", masterKey, "cis", purpose, 32)));
        derived.set(purpose, key);
      }
      return key;
    },
  };
}

const ivBytes = 12;
const tagBytes = 16;

/** Random bytes for many seals at once: asked for one by one they cost as much as the cipher. */
const ivPool = { bytes: Buffer.alloc(0), used: 0 };

function nextIv(): Buffer {
  if (ivPool.used + ivBytes > ivPool.bytes.length) {
    ivPool.bytes = randomBytes(ivBytes * 1_024);
    ivPool.used = 0;
  }
  ivPool.used += ivBytes;
  return ivPool.bytes.subarray(ivPool.used - ivBytes, ivPool.used);
}

/**
 * AES-256-GCM. Output: iv (12) ‖ tag (16) ‖ ciphertext. `rowId` is authenticated, so a
 * ciphertext moved to another row does not open.
 */
export function sealText(ring: KeyRing, rowId: string, text: string, purpose: KeyPurpose = "content"): Buffer {
  const iv = nextIv();
  const cipher = createCipheriv("aes-256-gcm", ring.keyFor(purpose), iv);
  cipher.setAAD(Buffer.from(`${ring.keyId}|${rowId}`));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** Opens what `sealText` made for the same row and purpose. Throws when one of them, the key or a byte differs. */
export function openText(ring: KeyRing, rowId: string, sealed: Buffer, purpose: KeyPurpose = "content"): string {
  const decipher = createDecipheriv("aes-256-gcm", ring.keyFor(purpose), sealed.subarray(0, ivBytes));
  decipher.setAAD(Buffer.from(`${ring.keyId}|${rowId}`));
  decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]).toString("utf8");
}

/**
 * A keyed fingerprint (HMAC-SHA-256, 128 bits, hex) of a normalised identity value, so that equal
 * values can be matched without being stored. `kind` separates e-mails from phones and so on.
 */
export function fingerprint(ring: KeyRing, kind: string, normalised: string): string {
  return createHmac("sha256", ring.keyFor("fingerprint")).update(`${kind}\0${normalised}`).digest("hex").slice(0, 32);
}

/** SHA-256 in hex. */
export function sha256(text: string | Buffer): string {
  return hash("sha256", text);
}

/** JSON with sorted keys and no white space: equal values give equal bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
