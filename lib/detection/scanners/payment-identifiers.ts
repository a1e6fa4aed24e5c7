import { getCountrySpecifications, isValidIBAN } from "ibantools";
import { maskDigits, type Finding } from "#lib/detection/finding.ts";
import { has, within, type Scan } from "#lib/detection/scan.ts";
import { isCryptoAddress } from "#lib/detection/scanners/crypto-address.ts";
import { upiHandles } from "#lib/detection/scanners/upi-handles.ts";

const fewestIbanDigits = 8;

/** Accounts one can pay to: IBAN, UPI, sort code and account, card, crypto address, cashtag. */
export function scanPaymentIdentifiers(scan: Scan): Finding[] {
  const found: Finding[] = [];
  const digits = /\d{2}/.test(scan.text);
  if (scan.numbers.digits >= fewestIbanDigits) found.push(...scanIbans(scan));
  if (digits) found.push(...scanBankNumbers(scan));
  if (digits && /\S{26}/.test(scan.text)) found.push(...scanCrypto(scan));
  if (scan.text.includes("@")) found.push(...scanUpi(scan));
  if (scan.text.includes("$") || scan.text.includes("£")) found.push(...scanCashtags(scan));
  return found;
}

function scanIbans(scan: Scan): Finding[] {
  const found: Finding[] = [];
  for (const match of scan.text.matchAll(/(?<![A-Za-z0-9])[A-Za-z]{2}[ -]?\d[ -]?\d(?:[ -]?[A-Za-z0-9]){10,30}/g)) {
    const compact = match[0].replace(/[ -]/g, "").toUpperCase();
    for (let length = Math.min(34, compact.length); length >= 15; length -= 1) {
      if (!isValidIBAN(compact.slice(0, length))) continue;
      found.push(
        credential(
          "iban",
          compact.slice(0, length),
          match.index,
          endOfCompact(match[0], match.index, length),
          0.97,
          "A bank account number whose check digits are right.",
        ),
      );
      break;
    }
    const length = shapedIban(compact, scan);
    if (length === null || found.some((known) => known.start === match.index)) continue;
    const end = endOfCompact(match[0], match.index, length);
    found.push(
      credential(
        "iban",
        compact.slice(0, length),
        match.index,
        end,
        0.72,
        "A bank account number beside words of paying.",
      ),
    );
  }
  return found;
}

/** The length of its country though the check digits are wrong: a typing error, when the talk is about paying. */
function shapedIban(compact: string, scan: Scan): number | null {
  if (within(scan, 0, scan.tokens.length, "pay", "bank", "share", "contactVerb") === undefined) return null;
  const length = getCountrySpecifications()[compact.slice(0, 2)]?.chars ?? null;
  return length !== null && compact.length >= length && /^[A-Z]{2}\d{2}[A-Z0-9]{0,8}\d{8}/.test(compact)
    ? length
    : null;
}

function endOfCompact(raw: string, start: number, length: number): number {
  let seen = 0;
  for (let index = 0; index < raw.length; index += 1) {
    if (/[A-Za-z0-9]/.test(raw[index] ?? "")) seen += 1;
    if (seen === length) return start + index + 1;
  }
  return start + raw.length;
}

function scanBankNumbers(scan: Scan): Finding[] {
  if (within(scan, 0, scan.tokens.length, "bank", "payApp", "weakPayApp", "pay") === undefined) return [];
  const found: Finding[] = [];
  const account = within(scan, 0, scan.tokens.length, "bank") !== undefined;
  if (!account || (has(scan, "idLabel", "marking") && !has(scan, "pay", "payApp"))) return [];
  for (const match of scan.text.matchAll(/(?<![\d-])\d{2}-\d{2}-\d{2}(?![\d-])/g)) {
    if (/sort|bank|account|acc/i.test(scan.text))
      found.push(credential("sort_code", match[0], match.index, match.index + 8, 0.85, "A bank sort code."));
  }
  for (const match of scan.text.matchAll(
    /(?:routing|aba|account|acct?|a\/c|konto\w{0,10}|cuenta|conta|compte|conto|khata|حساب)[^\d\n]{0,24}(\d{6,17})(?!\d)/gi,
  )) {
    const number = match[1] ?? "";
    const start = match.index + match[0].length - number.length;
    found.push(credential("bank_account", number, start, start + number.length, 0.8, "A bank account number."));
  }
  for (const match of scan.text.matchAll(/(?<!\d)\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?!\d)/g)) {
    const digits = match[0].replace(/\D/g, "");
    if (passesLuhn(digits))
      found.push(
        credential("card", digits, match.index, match.index + match[0].length, 0.85, "A payment card number."),
      );
  }
  return found;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const value = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = index % 2 === 1 ? value * 2 : value;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function scanUpi(scan: Scan): Finding[] {
  const found: Finding[] = [];
  for (const match of scan.text.matchAll(/([\p{L}\p{N}._-]{2,50}) ?@ ?([a-z]{2,16})(?![\p{L}\p{N}]|\.[a-z])/giu)) {
    const handle = (match[2] ?? "").toLowerCase();
    if (!upiHandles.has(handle)) continue;
    found.push(
      credential(
        "upi",
        `${(match[1] ?? "").toLowerCase()}@${handle}`,
        match.index,
        match.index + match[0].length,
        0.95,
        "A UPI payment address.",
      ),
    );
  }
  return found;
}

function scanCrypto(scan: Scan): Finding[] {
  const found: Finding[] = [];
  for (const match of scan.text.matchAll(/(?<![A-Za-z0-9])[A-Za-z0-9]{26,95}(?![A-Za-z0-9])/g)) {
    if (!isCryptoAddress(match[0])) continue;
    found.push(
      credential("crypto", match[0], match.index, match.index + match[0].length, 0.96, "A crypto currency address."),
    );
  }
  return found;
}

function scanCashtags(scan: Scan): Finding[] {
  const found: Finding[] = [];
  for (const match of scan.text.matchAll(/(?<![\p{L}\p{N}$])[$£]([A-Za-z][A-Za-z0-9_-]{2,20})(?![\p{L}\p{N}])/gu)) {
    if (isVariableOrTicker(match[1] ?? "") && !has(scan, "payApp", "weakPayApp")) continue;
    const sure = within(scan, 0, scan.tokens.length, "payApp", "weakPayApp", "pay") !== undefined;
    found.push({
      ...credential(
        "cashtag",
        (match[1] ?? "").toLowerCase(),
        match.index,
        match.index + match[0].length,
        sure ? 0.92 : 0.65,
        "A cashtag, an address for payments.",
      ),
      techniques: ["cashtag"],
      masked: `$${(match[1] ?? "").slice(0, 1)}…`,
    });
  }
  const app = within(scan, 0, scan.tokens.length, "payApp");
  if (app !== undefined) return found;
  return found;
}

/** "$name", "$cliente", "$TSLA": the field of a template or the sign of a share, which nobody is paid at. */
function isVariableOrTicker(name: string): boolean {
  return /^[A-Z]{2,5}$/.test(name) || variables.has(name.toLowerCase());
}
const variables: ReadonlySet<string> = new Set(
  `name names user username client cliente customer price total amount date email phone order item id title value first
  last firstname lastname nombre precio fecha nom prix preis kunde datum nome preco prezzo data path home env var this`.split(
    /\s+/,
  ),
);

function credential(
  kind: string,
  value: string,
  start: number,
  end: number,
  confidence: number,
  note: string,
): Finding {
  return {
    kind: "PAYMENT_CREDENTIAL",
    confidence,
    techniques: ["payment_identifier"],
    start,
    end,
    value: { kind, text: value },
    masked: kind === "upi" ? `${value.slice(0, 1)}…@…` : maskDigits(value),
    view: "canonical",
    note,
    detector: "payment-identifier",
  };
}
