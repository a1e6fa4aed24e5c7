/** Where people live: language mix, currency, clock, and telephone numbers nobody owns. */
export type Language = "en" | "es" | "fr" | "pt" | "de" | "it" | "hi" | "ar";
export type Country = "GB" | "US" | "ES" | "FR" | "PT" | "DE" | "IT" | "IN" | "AE";

export type City = {
  readonly name: string;
  readonly country: Country;
  /** Whole hours east of Greenwich; summer time is left out. */
  readonly hoursEast: number;
  readonly languages: readonly (readonly [Language, number])[];
  readonly weight: number;
};

export const cities: readonly City[] = [
  { name: "London", country: "GB", hoursEast: 0, languages: [["en", 1]], weight: 18 },
  {
    name: "Austin",
    country: "US",
    hoursEast: -6,
    languages: [
      ["en", 8],
      ["es", 2],
    ],
    weight: 12,
  },
  {
    name: "Madrid",
    country: "ES",
    hoursEast: 1,
    languages: [
      ["es", 9],
      ["en", 1],
    ],
    weight: 10,
  },
  {
    name: "Paris",
    country: "FR",
    hoursEast: 1,
    languages: [
      ["fr", 9],
      ["en", 1],
    ],
    weight: 10,
  },
  { name: "Manchester", country: "GB", hoursEast: 0, languages: [["en", 1]], weight: 11 },
  {
    name: "Berlin",
    country: "DE",
    hoursEast: 1,
    languages: [
      ["de", 8],
      ["en", 2],
    ],
    weight: 9,
  },
  {
    name: "Lisbon",
    country: "PT",
    hoursEast: 0,
    languages: [
      ["pt", 9],
      ["en", 1],
    ],
    weight: 7,
  },
  {
    name: "Milan",
    country: "IT",
    hoursEast: 1,
    languages: [
      ["it", 9],
      ["en", 1],
    ],
    weight: 7,
  },
  {
    name: "Mumbai",
    country: "IN",
    hoursEast: 5,
    languages: [
      ["hi", 6],
      ["en", 4],
    ],
    weight: 8,
  },
  {
    name: "Dubai",
    country: "AE",
    hoursEast: 4,
    languages: [
      ["en", 5],
      ["ar", 5],
    ],
    weight: 6,
  },
  { name: "Chicago", country: "US", hoursEast: -6, languages: [["en", 1]], weight: 9 },
  { name: "Lyon", country: "FR", hoursEast: 1, languages: [["fr", 1]], weight: 5 },
];

export type Money = { readonly currency: string; readonly perEuro: number; readonly show: (amount: number) => string };

const euro: Money = { currency: "EUR", perEuro: 1, show: (amount) => `${amount} €` };

export const moneyOf: Readonly<Record<Country, Money>> = {
  GB: { currency: "GBP", perEuro: 0.9, show: (amount) => `£${amount}` },
  US: { currency: "USD", perEuro: 1.2, show: (amount) => `$${amount}` },
  ES: euro,
  FR: euro,
  PT: euro,
  DE: euro,
  IT: euro,
  IN: { currency: "INR", perEuro: 25, show: (amount) => `₹${amount}` },
  AE: { currency: "AED", perEuro: 3, show: (amount) => `${amount} AED` },
};

const usAreas = ["512", "737", "830", "254", "210", "325", "312", "773", "872", "708", "630", "847"];

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0").slice(-length);
}

/**
 * The `index`-th number of a country, in E.164: ranges its regulator keeps for fiction (GB, US, FR, DE),
 * elsewhere prefixes that are not given to anybody.
 */
export function fictionalPhone(country: Country, index: number): string {
  switch (country) {
    case "GB":
      return index % 2 === 0 ? `+447700900${digits(index / 2, 3)}` : `+442079460${digits((index - 1) / 2, 3)}`;
    case "US":
      return `+1${usAreas[index % usAreas.length] ?? "512"}55501${digits(Math.floor(index / usAreas.length), 2)}`;
    case "ES":
      return `+345550${digits(index * 37 + 1_204, 5)}`;
    case "FR":
      return `+3363998${digits(index * 29 + 317, 4)}`;
    case "PT":
      return `+351955${digits(index * 41 + 10_320, 6)}`;
    case "DE":
      return index % 12 === 0 ? `+491713920${digits(index / 12, 3)}` : `+493023125${digits(index, 3)}`;
    case "IT":
      return `+39399555${digits(index * 7 + 1_130, 4)}`;
    case "IN":
      return `+9155501${digits(index * 43 + 20_417, 5)}`;
    case "AE":
      return `+97153555${digits(index * 11 + 2_040, 4)}`;
  }
}

export const dialCodes: Readonly<Record<Country, string>> = {
  GB: "44",
  US: "1",
  ES: "34",
  FR: "33",
  PT: "351",
  DE: "49",
  IT: "39",
  IN: "91",
  AE: "971",
};

/** The way it is said at home: with the trunk zero where the country has one. */
export function nationalNumber(country: Country, e164: string): string {
  const rest = e164.slice(1 + dialCodes[country].length);
  return country === "GB" || country === "FR" || country === "DE" || country === "AE" ? `0${rest}` : rest;
}

const localNames: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  it: { Milan: "Milano" },
  pt: { Lisbon: "Lisboa" },
  ar: { Dubai: "دبي" },
};

/** What the people of a language call the city. */
export function localName(city: City, language: Language): string {
  return localNames[language]?.[city.name] ?? city.name;
}
