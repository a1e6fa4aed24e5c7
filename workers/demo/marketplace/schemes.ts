/** Planned abuse by small groups: rating rings, people who come back after a ban, refunds and disputes as a habit. */
import { dayMs, hourMs, minuteMs } from "#lib/platform/clock.ts";
import { completeJob, bookJob, openDispute, refund } from "#workers/demo/marketplace/job-money.ts";
import type { Ledger } from "#workers/demo/marketplace/ledger.ts";
import type { Truth } from "#workers/demo/marketplace/model.ts";
import {
  type Business,
  makeBusiness,
  makePerson,
  type Person,
  type Population,
} from "#workers/demo/marketplace/people.ts";
import type { Random } from "#workers/demo/marketplace/random.ts";
import { awake, playRelation, priceFor } from "#workers/demo/marketplace/relation.ts";

type Schemes = Pick<Truth, "ratingRings" | "returnedPeople" | "refundAbusers" | "disputeAbusers">;

/** Adds the schemes to the ledger and the people who return to the population. `size` 1 is the small marketplace. */
export function playSchemes(
  random: Random,
  ledger: Ledger,
  population: Population,
  start: number,
  size: number,
): Schemes {
  const towns = [...population.towns].sort((one, other) => other.customers.length - one.customers.length);
  const truth: Schemes = { ratingRings: [], returnedPeople: [], refundAbusers: [], disputeAbusers: [] };
  const taken = new Set<Person>();
  const choose = (people: readonly Person[]): Person => {
    const free = people.filter(
      (person) => !taken.has(person) && person.createdAt < start && person.status === "active",
    );
    const chosen = random.pick(free.length > 0 ? free : people);
    taken.add(chosen);
    return chosen;
  };
  for (let index = 0; index < size; index += 1) {
    const town = towns[index % towns.length];
    if (town === undefined) continue;
    truth.ratingRings.push(
      ratingRing(
        random,
        ledger,
        town.businesses,
        [1, 2, 3].map(() => choose(town.customers)),
        start,
      ),
    );
    truth.refundAbusers.push(refundAbuser(random, ledger, choose(town.customers), town.businesses, start));
    truth.disputeAbusers.push(disputeAbuser(random, ledger, choose(town.customers), town.businesses, start));
  }
  for (const [index, town] of towns.slice(0, size).entries()) {
    const banned = town.businesses.find((business) => business.status === "active" && !taken.has(business.person));
    if (banned === undefined) continue;
    taken.add(banned.person);
    const returned = returnAfterBan(random, ledger, population, banned, ledger.now - random.int(30, 45) * dayMs);
    truth.returnedPeople.push({ bannedUserId: banned.person.userId, returnedUserId: returned.person.userId });
    for (let job = 0; job < 5; job += 1) {
      const customer = choose(town.customers);
      const evader = job < 3 ? { voice: "provider" as const, episode: 0 } : null;
      const at = awake(random, returned.createdAt + random.int(1, 25) * dayMs + index * hourMs, town.city);
      playRelation(random, ledger, { customer, business: returned, thread: {}, evader, episodes: 1 }, at);
    }
  }
  return truth;
}

/** Three customers book one or two small businesses over and over for little money and praise them within minutes. */
function ratingRing(
  random: Random,
  ledger: Ledger,
  businesses: readonly Business[],
  customers: readonly Person[],
  start: number,
): number[] {
  const members = random.shuffle(businesses.filter((business) => business.status === "active")).slice(0, 2);
  for (const business of members) {
    for (const customer of customers) {
      for (let round = 0; round < 4; round += 1) {
        const at = awake(random, start + random.int(30, 110) * dayMs, business.person.city);
        const booking = bookJob(random, ledger, { customer, business }, random.int(10, 15), at);
        const finished = (booking.steps.at(-1)?.at ?? at) + random.int(8, 25) * minuteMs;
        booking.steps.push({ status: "completed", at: finished });
        const praise = random.pick(["Best ever!!", "Amazing, 5 stars", "perfect perfect", "the best in town"]);
        const shared = { booking, score: 5, comment: praise };
        const ratedAt = finished + random.int(1, 9) * minuteMs;
        ledger.ratings.push({ ...shared, rater: customer, ratee: business.person, at: ratedAt });
        if (random.chance(0.6)) {
          ledger.ratings.push({ ...shared, rater: business.person, ratee: customer, at: ratedAt + 2 * minuteMs });
        }
      }
    }
  }
  return [...members.map((business) => business.person.userId), ...customers.map((customer) => customer.userId)];
}

function refundAbuser(
  random: Random,
  ledger: Ledger,
  customer: Person,
  businesses: readonly Business[],
  start: number,
): number {
  for (let job = 0; job < 9; job += 1) {
    const business = random.pick(businesses);
    const at = awake(random, start + random.int(job * 11, job * 11 + 10) * dayMs, customer.city);
    const booking = bookJob(random, ledger, { customer, business }, priceFor(random, business), at);
    const finished = completeJob(random, ledger, { customer, business }, booking, false, booking.scheduledAt);
    if (random.chance(0.85)) refund(ledger, booking, finished + random.int(3, 40) * hourMs);
  }
  return customer.userId;
}

function disputeAbuser(
  random: Random,
  ledger: Ledger,
  customer: Person,
  businesses: readonly Business[],
  start: number,
): number {
  for (let job = 0; job < 7; job += 1) {
    const business = random.pick(businesses);
    const at = awake(random, start + random.int(job * 14, job * 14 + 12) * dayMs, customer.city);
    const booking = bookJob(random, ledger, { customer, business }, priceFor(random, business), at);
    const finished = completeJob(random, ledger, { customer, business }, booking, false, booking.scheduledAt);
    openDispute(random, ledger, booking, finished + random.int(1, 30) * hourMs, 0.8);
  }
  return customer.userId;
}

/** Bans the business at `at`; its owner opens a new account two days later with the same phone and payout account. */
function returnAfterBan(
  random: Random,
  ledger: Ledger,
  population: Population,
  banned: Business,
  at: number,
): Business {
  banned.person.status = "banned";
  banned.person.updatedAt = at;
  banned.status = "suspended";
  banned.updatedAt = at;
  ledger.bans.set(banned.person, at);
  const userId = population.people.length + 1;
  const fresh = makePerson(random, userId, banned.person.city, 0, Math.min(at + 2 * dayMs, ledger.now - dayMs));
  const person: Person = { ...fresh, phone: banned.person.phone, language: banned.person.language, status: "active" };
  const draft = makeBusiness(random, population.businesses.length + 1, person, person.createdAt + 3 * hourMs);
  const business: Business = {
    ...draft,
    category: banned.category,
    payoutRef: banned.payoutRef,
    kyc: "verified",
    status: "active",
    updatedAt: draft.createdAt + 9 * hourMs,
  };
  population.people.push(person);
  population.businesses.push(business);
  return business;
}
