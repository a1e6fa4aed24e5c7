import { parsePhoneNumberFromString, type CountryCode, isSupportedCountry } from "libphonenumber-js/min";

export type PhoneReading = { readonly e164: string; readonly valid: boolean; readonly region: string | null };

/**
 * The best reading of a run of digits as a phone number, or null. Evidence, never a gate: reserved ranges and new
 * ranges are not valid for the library, and people leave out prefixes.
 */
export function readPhone(
  digits: string,
  international: boolean,
  defaultRegion: string | undefined,
): PhoneReading | null {
  if (digits.length < 7 || digits.length > 15) return null;
  if (international || digits.startsWith("00")) return parse(`+${digits.replace(/^00/, "")}`, undefined);
  let fallback: PhoneReading | null = null;
  for (const region of likelyRegions(digits, defaultRegion)) {
    const reading = parse(digits, region);
    if (reading === null) continue;
    // The number of the own country names the fact, whichever country confirms that it exists.
    if (reading.valid)
      return fallback !== null && fallback.region === defaultRegion ? { ...fallback, valid: true } : reading;
    fallback ??= reading;
  }
  if (digits.length >= 11) {
    const reading = parse(`+${digits}`, undefined);
    if (reading?.valid === true) return reading;
  }
  return fallback;
}

function parse(text: string, region: CountryCode | undefined): PhoneReading | null {
  const number = region === undefined ? parsePhoneNumberFromString(text) : parsePhoneNumberFromString(text, region);
  if (number === undefined || !number.isPossible()) return null;
  return { e164: number.number, valid: number.isValid(), region: number.country ?? region ?? null };
}

/** Regions whose national numbers have this length and beginning; keeps the library off most candidates. */
function likelyRegions(digits: string, defaultRegion: string | undefined): CountryCode[] {
  const regions: CountryCode[] = [];
  if (defaultRegion !== undefined && isSupportedCountry(defaultRegion)) regions.push(defaultRegion);
  const add = (...more: CountryCode[]): void => {
    for (const region of more) if (!regions.includes(region)) regions.push(region);
  };
  const count = digits.length;
  if (digits.startsWith("0")) {
    if (count === 10) add("FR", "GB", "BE", "CH", "AE", "NL");
    if (count === 11) add("GB", "DE", "PK", "IN", "IT", "EG");
    if (count === 12 || count === 9) add("DE", "BE", "IT", "AT");
    return regions;
  }
  if (count === 10)
    add(
      "US",
      ...(digits >= "6" ? (["IN"] as const) : []),
      ...(digits.startsWith("3") ? (["IT", "PK"] as const) : []),
      "BR",
      "MX",
    );
  if (count === 9) add("ES", "PT", "FR", "AE", "IT");
  if (count === 11) add("BR", "US", "DE");
  if (count === 8) add("DE");
  return regions;
}
