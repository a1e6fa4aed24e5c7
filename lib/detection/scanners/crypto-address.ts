import { createHash } from "node:crypto";

const base58Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const bech32Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/** Whether a word is an address of Bitcoin, Litecoin, Tron (base58check, bech32, bech32m) or Ethereum (shape). */
export function isCryptoAddress(word: string): boolean {
  if (/^0x[0-9a-fA-F]{40}$/.test(word)) return true;
  if (/^(?:bc1|ltc1|tb1)[a-z0-9]{20,87}$/i.test(word)) return isBech32(word);
  if (/^[13LMT][1-9A-HJ-NP-Za-km-z]{25,34}$/.test(word)) return isBase58Check(word);
  return false;
}

/** Base58Check: 25 bytes, the last four are the start of a double SHA-256 of the rest. */
function isBase58Check(word: string): boolean {
  let value = 0n;
  for (const letter of word) {
    const digit = base58Alphabet.indexOf(letter);
    if (digit < 0) return false;
    value = value * 58n + BigInt(digit);
  }
  const hex = value.toString(16).padStart(50, "0");
  if (hex.length !== 50) return false;
  const bytes = Buffer.from(hex, "hex");
  const sha256 = (data: Buffer): Buffer => createHash("sha256").update(data).digest();
  return sha256(sha256(bytes.subarray(0, 21)))
    .subarray(0, 4)
    .equals(bytes.subarray(21));
}

/** BIP-173 and BIP-350 checksum. */
function isBech32(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower !== word && word.toUpperCase() !== word) return false;
  const separator = lower.lastIndexOf("1");
  const prefix = lower.slice(0, separator);
  const values = [
    ...[...prefix].map((letter) => letter.charCodeAt(0) >> 5),
    0,
    ...[...prefix].map((letter) => letter.charCodeAt(0) & 31),
  ];
  for (const letter of lower.slice(separator + 1)) {
    const value = bech32Alphabet.indexOf(letter);
    if (value < 0) return false;
    values.push(value);
  }
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    generator.forEach((word32, bit) => {
      if (((top >>> bit) & 1) === 1) check ^= word32;
    });
  }
  return check >>> 0 === 1 || check >>> 0 === 0x2bc830a3;
}
