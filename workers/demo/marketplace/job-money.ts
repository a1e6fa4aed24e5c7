/** What booking, cancelling and finishing a job leaves in the tables: states, payments, reviews, disputes. */
import { dayMs, hourMs, minuteMs } from "#lib/platform/clock.ts";
import type { EpisodePlan } from "#workers/demo/marketplace/episode.ts";
import { expand } from "#workers/demo/marketplace/expand.ts";
import type { BookingDraft, Ledger } from "#workers/demo/marketplace/ledger.ts";
import { moneyOf } from "#workers/demo/marketplace/places.ts";
import type { Business, Person } from "#workers/demo/marketplace/people.ts";
import type { Random } from "#workers/demo/marketplace/random.ts";
import { phrasebooks } from "#workers/demo/marketplace/text/languages.ts";

type Pair = { readonly customer: Person; readonly business: Business };

const methods = [
  ["card", 70],
  ["apple_pay", 12],
  ["google_pay", 8],
  ["wallet", 6],
  ["bank_debit", 4],
] as const;

/** The share the platform keeps of each job. */
const platformShare = 0.15;

/** Requests a job at `at`; it is accepted and confirmed, and the money is held. */
export function bookJob(random: Random, ledger: Ledger, pair: Pair, price: number, at: number): BookingDraft {
  const accepted = at + random.int(1, 75) * minuteMs;
  const confirmed = accepted + random.int(1, 30) * minuteMs;
  const booking: BookingDraft = {
    ...pair,
    amountMinor: price * 100,
    currency: moneyOf[pair.business.person.country].currency,
    scheduledAt: jobTime(random, confirmed, pair.business),
    steps: [
      { status: "requested", at },
      { status: "accepted", at: accepted },
      { status: "confirmed", at: confirmed },
    ],
    cancelReason: random.pick([
      "change of plans",
      "found another date",
      "no longer needed",
      "illness",
      "schedule conflict",
    ]),
  };
  ledger.bookings.push(booking);
  if (random.chance(0.04)) charge(random, ledger, booking, "failed", confirmed - 20_000);
  charge(random, ledger, booking, booking.scheduledAt > ledger.now ? "held" : "succeeded", confirmed);
  return booking;
}

/** One to seven days ahead, in working hours of the place. */
function jobTime(random: Random, after: number, business: Business): number {
  const east = business.person.city.hoursEast * hourMs;
  const localMidnight = after + east - ((after + east) % dayMs);
  return localMidnight + random.int(1, 7) * dayMs + random.int(16, 36) * 30 * minuteMs - east;
}

function charge(
  random: Random,
  ledger: Ledger,
  booking: BookingDraft,
  status: "failed" | "held" | "succeeded",
  at: number,
): void {
  ledger.transactions.push({
    booking,
    payer: booking.customer,
    payee: booking.business.person,
    kind: "charge",
    status,
    method: random.weighted(methods),
    amountMinor: booking.amountMinor,
    currency: booking.currency,
    at,
  });
}

export function refund(ledger: Ledger, booking: BookingDraft, at: number): void {
  ledger.transactions.push({
    booking,
    payer: booking.business.person,
    payee: booking.customer,
    kind: "refund",
    status: "succeeded",
    method: "card",
    amountMinor: booking.amountMinor,
    currency: booking.currency,
    at,
  });
}

export function cancelJob(random: Random, ledger: Ledger, booking: BookingDraft, plan: EpisodePlan, at: number): void {
  const byProvider = plan.evasion === null ? random.chance(0.35) : random.chance(0.1);
  const steps = booking.steps.filter((step) => step.at < at);
  booking.steps.length = 0;
  booking.steps.push(...steps, { status: byProvider ? "cancelled_by_provider" : "cancelled_by_customer", at });
  refund(ledger, booking, at + random.int(1, 30) * minuteMs);
}

/** Does the job from `at` on, pays out, and lets both sides review. Gives the time it was finished. */
export function completeJob(
  random: Random,
  ledger: Ledger,
  pair: Pair,
  booking: BookingDraft,
  complaint: boolean,
  at: number,
): number {
  if (random.chance(0.015)) {
    booking.steps.push({ status: "no_show", at: at + hourMs });
    refund(ledger, booking, at + dayMs);
    return at + hourMs;
  }
  const finished = at + random.int(50, 330) * minuteMs;
  booking.steps.push(
    { status: "in_progress", at: at + random.int(0, 20) * minuteMs },
    { status: "completed", at: finished },
  );
  const { business, customer } = pair;
  const money = { booking, payee: business.person, status: "succeeded", currency: booking.currency } as const;
  const net = Math.round(booking.amountMinor * (1 - platformShare));
  const payoutAt = finished + random.int(18, 50) * hourMs;
  ledger.transactions.push({
    ...money,
    payer: null,
    kind: "payout",
    method: "bank_transfer",
    amountMinor: net,
    at: payoutAt,
  });
  if (!complaint && random.chance(0.08)) {
    const tip = Math.round((booking.amountMinor * random.pick([0.05, 0.1, 0.15])) / 100) * 100;
    const tipAt = finished + random.int(10, 300) * minuteMs;
    ledger.transactions.push({ ...money, payer: customer, kind: "tip", method: "card", amountMinor: tip, at: tipAt });
  }
  review(random, ledger, booking, complaint, finished);
  if (complaint && random.chance(0.5)) openDispute(random, ledger, booking, finished + random.int(2, 40) * hourMs);
  return finished;
}

function review(random: Random, ledger: Ledger, booking: BookingDraft, complaint: boolean, finished: number): void {
  const worker = booking.business.person;
  if (random.chance(0.58)) {
    const score = complaint
      ? random.int(1, 3)
      : random.weighted([
          [5, 74],
          [4, 20],
          [3, 6],
        ]);
    const { good, bad } = phrasebooks[worker.language].reviews;
    const comment = random.chance(0.6) ? comments(random, score > 3 ? good : bad, worker.firstName) : null;
    const at = finished + random.int(1, 70) * hourMs;
    ledger.ratings.push({ booking, rater: booking.customer, ratee: worker, score, comment, at });
  }
  if (random.chance(0.25)) {
    const score = random.weighted([
      [5, 88],
      [4, 10],
      [2, 2],
    ]);
    ledger.ratings.push({
      booking,
      rater: worker,
      ratee: booking.customer,
      score,
      comment: null,
      at: finished + random.int(2, 90) * hourMs,
    });
  }
}

function comments(random: Random, templates: readonly string[], firstName: string): string {
  return expand(random.pick(templates), random, () => firstName);
}

export function openDispute(
  random: Random,
  ledger: Ledger,
  booking: BookingDraft,
  at: number,
  lostByOpener = 0.45,
): void {
  const status = random.chance(lostByOpener)
    ? random.pick(["resolved_provider", "withdrawn"] as const)
    : ("resolved_customer" as const);
  const closedAt = at + random.int(20, 200) * hourMs;
  const reason = random.pick([
    "work not finished",
    "damage to the property",
    "price differs from the offer",
    "provider did not come",
    "quality of the work",
  ]);
  ledger.disputes.push({
    booking,
    openedBy: booking.customer,
    against: booking.business.person,
    reason,
    status,
    at,
    closedAt,
  });
  if (status === "resolved_customer") refund(ledger, booking, closedAt);
}
