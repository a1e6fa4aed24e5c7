/** The people of a generated marketplace and the businesses some of them run. */
import { dayMs } from "#lib/platform/clock.ts";
import { type Category, categories } from "#workers/demo/marketplace/categories.ts";
import type { KycStatus, ProviderStatus, Scale, UserStatus } from "#workers/demo/marketplace/model.ts";
import { namesOf, plainLetters } from "#workers/demo/marketplace/names.ts";
import { cities, type City, fictionalPhone, type Language } from "#workers/demo/marketplace/places.ts";
import { createRandom, type Random } from "#workers/demo/marketplace/random.ts";
import type { Speaker } from "#workers/demo/marketplace/speaker.ts";
import { phrasebooks } from "#workers/demo/marketplace/text/languages.ts";

export type Person = Speaker & {
  readonly name: string;
  readonly city: City;
  readonly language: Language;
  /** Milliseconds since the epoch, like every time here. */
  readonly createdAt: number;
  readonly verifiedAt: number | null;
  status: UserStatus;
  updatedAt: number;
};

export type Business = {
  readonly providerId: number;
  readonly person: Person;
  readonly category: Category;
  readonly name: string;
  readonly payoutRef: string | null;
  readonly createdAt: number;
  /** How sought after: a few have most of the work. */
  readonly popularity: number;
  kyc: KycStatus;
  status: ProviderStatus;
  updatedAt: number;
};

export type Town = { readonly city: City; readonly customers: Person[]; readonly businesses: Business[] };
export type Population = { readonly people: Person[]; readonly businesses: Business[]; readonly towns: Town[] };

const mailDomains = ["example.com", "mail.example", "inbox.example", "post.example", "example.org", "example.net"];

export function generatePeople(random: Random, scale: Scale, start: number, now: number): Population {
  const used = cities.slice(0, Math.max(4, Math.min(cities.length, Math.floor(scale.people / 30))));
  const counters = new Map<string, number>();
  // Most people joined before the window opens; they are numbered in the order they joined.
  const joined = Array.from({ length: scale.people }, () =>
    random.chance(0.72) ? start - random.int(1, 800) * dayMs - random.int(0, dayMs) : random.int(start, now - dayMs),
  ).sort((one, other) => one - other);
  const people = joined.map((createdAt, index) => {
    const city = random.weighted(used.map((candidate) => [candidate, candidate.weight] as const));
    const number = counters.get(city.country) ?? 0;
    counters.set(city.country, number + 1);
    return makePerson(random, index + 1, city, number, createdAt);
  });
  const businesses = makeBusinesses(random, people, scale.providers, start, now);
  const owners = new Set(businesses.map((business) => business.person.userId));
  const towns = used.map((city) => ({
    city,
    customers: people.filter((person) => person.city === city && isFree(person) && !owners.has(person.userId)),
    businesses: businesses.filter(
      (business) => business.person.city === city && isFree(business.person) && business.status !== "suspended",
    ),
  }));
  return { people, businesses, towns: towns.filter((town) => town.customers.length > 0 && town.businesses.length > 0) };
}

/** A person's language follows from who they are, as the database does not keep it. */
export function languageOf(userId: number, city: City): Language {
  return createRandom(`language:${userId}`).weighted(city.languages);
}

/** People who are shut out do nothing any more. */
function isFree(person: Person): boolean {
  return person.status === "active" || person.status === "restricted";
}

/** One new person; `phoneIndex` counts the people of the country. */
export function makePerson(random: Random, userId: number, city: City, phoneIndex: number, createdAt: number): Person {
  const { first, last } = namesOf[city.country];
  const firstName = random.pick(first);
  const family = random.pick(last);
  const left = plainLetters(firstName) || "user";
  const right = plainLetters(family) || "person";
  const mailbox = random.pick([
    `${left}.${right}${userId}`,
    `${left}${right.charAt(0)}${userId}`,
    `${right}.${left}.${userId}`,
  ]);
  const verified = random.chance(0.93);
  return {
    userId,
    firstName,
    name: `${firstName} ${family}`,
    email: `${mailbox}@${random.pick(mailDomains)}`,
    phone: fictionalPhone(city.country, phoneIndex),
    country: city.country,
    city,
    language: languageOf(userId, city),
    createdAt,
    verifiedAt: verified ? createdAt + random.int(1, 240) * 60_000 : null,
    status: random.weighted([
      ["active", 975],
      ["restricted", 12],
      ["suspended", 8],
      ["banned", 5],
    ]),
    updatedAt: createdAt,
  };
}

function makeBusinesses(
  random: Random,
  people: readonly Person[],
  count: number,
  start: number,
  now: number,
): Business[] {
  // The joining order makes the first part of the list the long-standing people; most businesses are theirs.
  const early = random.shuffle(people.filter((person) => person.createdAt < start));
  const late = random.shuffle(
    people.filter((person) => person.createdAt >= start && person.createdAt < now - 20 * dayMs),
  );
  const lateCount = Math.min(late.length, Math.floor(count * 0.12));
  const owners = [...early.slice(0, count - lateCount), ...late.slice(0, lateCount)];
  return owners
    .sort((one, other) => one.createdAt - other.createdAt)
    .map((person, index) => makeBusiness(random, index + 1, person, person.createdAt + random.int(1, 40) * 3_600_000));
}

export function makeBusiness(random: Random, providerId: number, person: Person, createdAt: number): Business {
  const category = random.weighted(categories.map((candidate) => [candidate, candidate.weight] as const));
  const kyc = random.weighted<KycStatus>([
    ["verified", 86],
    ["pending", 8],
    ["none", 3],
    ["rejected", 3],
  ]);
  return {
    providerId,
    person,
    category,
    name: businessName(random, person, category),
    payoutRef: kyc === "none" ? null : `acct_${payoutCode(random)}`,
    createdAt,
    popularity: 1 / (1 + random.int(0, 30)),
    kyc,
    status: random.weighted([
      ["active", 95],
      ["demoted", 3],
      ["suspended", 2],
    ]),
    updatedAt: createdAt + random.int(1, 72) * 3_600_000,
  };
}

function businessName(random: Random, person: Person, category: Category): string {
  const trade = phrasebooks[person.language].trades[category.slug];
  const family = person.name.slice(person.firstName.length + 1);
  if (person.language === "ar") return `${person.name} ${trade}`;
  return random.pick([
    `${family} ${trade}`,
    `${person.firstName} ${family} ${trade}`,
    `${trade} ${family}`,
    person.name,
  ]);
}

function payoutCode(random: Random): string {
  return Array.from({ length: 14 }, () => random.pick("0123456789abcdefghjkmnpqrstvwxyz".split(""))).join("");
}
