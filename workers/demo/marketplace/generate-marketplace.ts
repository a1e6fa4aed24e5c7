import { dayMs } from "#lib/platform/clock.ts";
import { categoryIdOf, categoryRows } from "#workers/demo/marketplace/category-rows.ts";
import { closeLedger } from "#workers/demo/marketplace/close-ledger.ts";
import { createLedger, type Ledger } from "#workers/demo/marketplace/ledger.ts";
import type {
  Evasion,
  Marketplace,
  ProviderRow,
  Scale,
  Technique,
  Truth,
  UserRow,
} from "#workers/demo/marketplace/model.ts";
import {
  type Business,
  generatePeople,
  type Person,
  type Population,
  type Town,
} from "#workers/demo/marketplace/people.ts";
import { createRandom, type Random } from "#workers/demo/marketplace/random.ts";
import { awake, playRelation } from "#workers/demo/marketplace/relation.ts";
import { playSchemes } from "#workers/demo/marketplace/schemes.ts";

/** The days of history before `now`. */
export const windowDays = 120;

/** The share of pairs in which somebody tries to leave the platform; of those who talk at all it is about 7 %. */
const evasiveShare = 0.06;

/** The same seed, moment and scale give the same marketplace, row by row. */
export function generateMarketplace(input: {
  readonly seed: string;
  readonly now: Date;
  readonly scale: Scale;
}): Marketplace {
  const now = input.now.getTime();
  const start = now - windowDays * dayMs;
  const population = generatePeople(createRandom(`${input.seed}:people`), input.scale, start, now);
  const ledger = createLedger(now);
  playRelations(createRandom(`${input.seed}:relations`), ledger, population, input.scale, start);
  const groups = input.scale.people > 500 ? 3 : 1;
  const schemes = playSchemes(createRandom(`${input.seed}:schemes`), ledger, population, start, groups);
  const { evasions, ...rows } = closeLedger(ledger);
  const truth: Truth = { ...schemes, evasions, evaders: evadersOf(evasions) };
  return {
    categories: categoryRows(new Date(start - 900 * dayMs)),
    users: population.people.map(userRow),
    providers: population.businesses.map(providerRow),
    ...rows,
    truth,
  };
}

/** Adds pairs until there are enough jobs and messages by now. */
function playRelations(random: Random, ledger: Ledger, population: Population, scale: Scale, start: number): void {
  const evasive = chooseEvasivePeople(random, population);
  const pairs = new Set<string>();
  const reached = { bookings: 0, messages: 0, seenBookings: 0, seenMessages: 0 };
  for (let tries = 0; tries < scale.bookings * 20; tries += 1) {
    count(ledger, reached);
    if (reached.bookings >= scale.bookings && reached.messages >= scale.messages) return;
    const town = random.weighted(population.towns.map((candidate) => [candidate, candidate.customers.length] as const));
    const evader = random.chance(evasiveShare)
      ? random.weighted([
          ["provider", 68],
          ["customer", 32],
        ] as const)
      : null;
    const business = pickBusiness(random, town, evader === "provider" ? evasive : null);
    const customer = pickCustomer(random, town, evader === "customer" ? evasive : null);
    const pair = `${customer.userId}:${business.providerId}`;
    if (pairs.has(pair)) continue;
    pairs.add(pair);
    const earliest = Math.max(start, customer.createdAt, business.createdAt);
    if (earliest > ledger.now - dayMs) continue;
    const episodes = random.weighted([
      [1, 40],
      [2, 22],
      [3, 14],
      [5, 12],
      [8, 12],
    ]);
    const attempt =
      evader === null ? null : { voice: evader, episode: random.chance(0.8) ? 0 : Math.min(1, episodes - 1) };
    const startAt = awake(random, random.int(earliest, ledger.now), town.city);
    playRelation(random, ledger, { customer, business, thread: {}, evader: attempt, episodes }, startAt);
  }
  throw new RangeError("the scale asks for more than its people can do");
}

/** Counts what is new since the last call and lies before now. */
function count(
  ledger: Ledger,
  reached: { bookings: number; messages: number; seenBookings: number; seenMessages: number },
): void {
  for (; reached.seenBookings < ledger.bookings.length; reached.seenBookings += 1) {
    if ((ledger.bookings[reached.seenBookings]?.steps[0]?.at ?? Infinity) <= ledger.now) reached.bookings += 1;
  }
  for (; reached.seenMessages < ledger.messages.length; reached.seenMessages += 1) {
    if ((ledger.messages[reached.seenMessages]?.at ?? Infinity) <= ledger.now) reached.messages += 1;
  }
}

/** Evasion is a habit of a few: most attempts come from these. */
function chooseEvasivePeople(random: Random, population: Population): ReadonlySet<Person> {
  const providers = population.businesses.filter(() => random.chance(0.1)).map((business) => business.person);
  const customers = population.people.filter(() => random.chance(0.03));
  return new Set([...providers, ...customers]);
}

function pickBusiness(random: Random, town: Town, among: ReadonlySet<Person> | null): Business {
  const habitual = among === null ? [] : town.businesses.filter((business) => among.has(business.person));
  const pool = habitual.length > 0 && random.chance(0.85) ? habitual : town.businesses;
  return random.weighted(pool.map((business) => [business, business.popularity] as const));
}

function pickCustomer(random: Random, town: Town, among: ReadonlySet<Person> | null): Person {
  const habitual = among === null ? [] : town.customers.filter((customer) => among.has(customer));
  return random.pick(habitual.length > 0 && random.chance(0.8) ? habitual : town.customers);
}

function evadersOf(evasions: readonly Evasion[]): Truth["evaders"] {
  const found = new Map<number, Set<Technique>>();
  for (const { senderId, technique } of evasions) {
    const known = found.get(senderId) ?? new Set<Technique>();
    found.set(senderId, known.add(technique));
  }
  return [...found].map(([userId, known]) => ({ userId, techniques: [...known] }));
}

function userRow(person: Person): UserRow {
  return {
    user_id: person.userId,
    name: person.name,
    email: person.email,
    phone: person.phone,
    city: person.city.name,
    country: person.city.country,
    status: person.status,
    email_verified_at: person.verifiedAt === null ? null : new Date(person.verifiedAt),
    created_at: new Date(person.createdAt),
    updated_at: new Date(Math.max(person.updatedAt, person.verifiedAt ?? 0)),
  };
}

function providerRow(business: Business): ProviderRow {
  return {
    provider_id: business.providerId,
    user_id: business.person.userId,
    business_name: business.name,
    category_id: categoryIdOf(business.category.slug),
    kyc_status: business.kyc,
    payout_ref: business.payoutRef,
    status: business.status,
    created_at: new Date(business.createdAt),
    updated_at: new Date(business.updatedAt),
  };
}
