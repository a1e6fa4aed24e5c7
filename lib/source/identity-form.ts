import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js";
import type { IdentityKind } from "#lib/source/mapping-shape.ts";

/**
 * The one form of an identity value, so that equal ones have equal fingerprints; null when nothing is
 * left of it. `country` (ISO 3166 alpha-2) tells how a national phone number is meant.
 */
export function identityForm(kind: IdentityKind, value: string, country: string | null): string | null {
  const form = formOf(kind, value, country);
  return form === "" ? null : form;
}

function formOf(kind: IdentityKind, value: string, country: string | null): string {
  switch (kind) {
    case "email":
      return value.trim().toLowerCase();
    case "phone":
      return phoneForm(value, country);
    case "name":
      return value.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
    case "payout":
      return value.trim();
  }
}

function phoneForm(value: string, country: string | null): string {
  const region = country?.trim().toUpperCase();
  const options =
    region !== undefined && isSupportedCountry(region)
      ? { defaultCountry: region, extract: false }
      : { extract: false };
  const parsed = parsePhoneNumberFromString(value.trim(), options);
  if (parsed) return parsed.number;
  const digits = value.replace(/\D/g, "");
  if (digits === "") return "";
  return /^\s*\+/.test(value) ? `+${digits}` : digits;
}
