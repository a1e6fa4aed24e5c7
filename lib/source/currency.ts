/** ISO 4217 currencies whose minor unit is not a hundredth, with their number of decimals. */
const unusualDecimals: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Whether this is a currency's three-letter code, in capitals. */
export function isCurrency(code: string): boolean {
  return known.has(code);
}

export function currencyDecimals(code: string): number {
  return unusualDecimals[code] ?? 2;
}

/**
 * A decimal number as text, in minor units of its currency, exactly. Null when it is no plain decimal
 * number or has a fraction of a minor unit; "too large" beyond what a number holds exactly.
 */
export function minorUnits(text: string, decimals: number): number | "too large" | null {
  const match = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  if (/[1-9]/.test(fraction.slice(decimals))) return null;
  const units = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  if (units > BigInt(Number.MAX_SAFE_INTEGER)) return "too large";
  return units === 0n ? 0 : Number(sign === "-" ? -units : units);
}
