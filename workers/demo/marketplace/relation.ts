/** The story of one customer and one business: jobs one after the other, talk, money, reviews. */
import { dayMs, hourMs, minuteMs } from "#lib/platform/clock.ts";
import {
  composeEpisode,
  type Episode,
  type EpisodePlan,
  type EvasionPlan,
  pickTechniques,
} from "#workers/demo/marketplace/episode.ts";
import type { BookingDraft, Ledger, MessageDraft } from "#workers/demo/marketplace/ledger.ts";
import type { BookingStatus, Consequence } from "#workers/demo/marketplace/model.ts";
import type { Business, Person } from "#workers/demo/marketplace/people.ts";
import { type City, moneyOf } from "#workers/demo/marketplace/places.ts";
import type { Random } from "#workers/demo/marketplace/random.ts";
import { createScene, type Line, type Scene } from "#workers/demo/marketplace/scene.ts";
import { bookJob, cancelJob, completeJob } from "#workers/demo/marketplace/job-money.ts";

export type Relation = {
  readonly customer: Person;
  readonly business: Business;
  readonly thread: object;
  /** Null for the honest; otherwise who tries, and in which of the episodes. */
  readonly evader: { readonly voice: "customer" | "provider"; readonly episode: number } | null;
  readonly episodes: number;
};

/** Writes the whole story from `startAt` on into the ledger, also what lies after its `now`. */
export function playRelation(random: Random, ledger: Ledger, relation: Relation, startAt: number): void {
  const price = priceFor(random, relation.business);
  let at = startAt;
  let earlier: Scene | null = null;
  for (let index = 0; index < relation.episodes && at < ledger.now; index += 1) {
    const scene: Scene = createScene(
      random,
      {
        language: relation.business.person.language,
        customer: relation.customer,
        provider: relation.business.person,
        city: relation.business.person.city,
        category: relation.business.category,
        price: index === 0 ? price : priceNear(random, price),
      },
      earlier,
    );
    earlier = scene;
    const evasion = relation.evader?.episode === index ? planEvasion(random, scene, relation.evader.voice) : null;
    const plan = planEpisode(random, index, evasion);
    const finished = playEpisode(ledger, relation, scene, plan, at);
    // Those who agreed to meet elsewhere, and those who never booked, do not come back.
    if (plan.ending === "vanished" || plan.ending === "undecided") return;
    if (evasion !== null && evasion.answer !== "refuse") return;
    at = finished + random.int(4, 26) * dayMs;
  }
}

export function priceFor(random: Random, business: Business): number {
  const { lowEuro, highEuro } = business.category;
  // Squared, because small jobs are more common than large ones.
  const euro = lowEuro + (highEuro - lowEuro) * random.next() ** 2;
  const local = euro * moneyOf[business.person.country].perEuro;
  return local > 60 ? Math.round(local / 5) * 5 : Math.round(local);
}

function priceNear(random: Random, price: number): number {
  return random.chance(0.7) ? price : Math.max(10, Math.round((price * (0.7 + random.next() * 0.7)) / 5) * 5);
}

export function planEvasion(random: Random, scene: Scene, evader: "customer" | "provider"): EvasionPlan {
  const moment = random.weighted([
    ["before", 55],
    ["booked", 30],
    ["after", 15],
  ] as const);
  const answer = random.weighted([
    ["accept", 52],
    ["refuse", 26],
    ["silent", 22],
  ] as const);
  const usable = evader === "customer" && moment === "after" ? "booked" : moment;
  return { evader, moment: usable, answer, techniques: pickTechniques(random, scene, evader, usable) };
}

export function planEpisode(random: Random, index: number, evasion: EvasionPlan | null): EpisodePlan {
  const trouble = random.weighted([
    ["none", 88],
    ["reschedule", 7],
    ["complaint", 5],
  ] as const);
  const ending = endingFor(random, index, evasion);
  return { start: startFor(random, index, ending, evasion), trouble, evasion, ending };
}

function startFor(
  random: Random,
  index: number,
  ending: EpisodePlan["ending"],
  evasion: EvasionPlan | null,
): EpisodePlan["start"] {
  // Many jobs are booked by the button alone; who bargains or backs out has talked before.
  const talks = evasion !== null || ending === "undecided";
  if (index > 0)
    return talks
      ? "again"
      : random.weighted([
          ["silent", 74],
          ["again", 18],
          ["instant", 8],
        ] as const);
  return talks
    ? "new"
    : random.weighted([
        ["new", 52],
        ["instant", 10],
        ["silent", 38],
      ] as const);
}

function endingFor(random: Random, index: number, evasion: EvasionPlan | null): EpisodePlan["ending"] {
  if (evasion?.moment === "before") return evasion.answer === "refuse" || random.chance(0.2) ? "completed" : "vanished";
  if (evasion?.moment === "booked")
    return evasion.answer === "refuse" || random.chance(0.25) ? "completed" : "cancelled";
  if (evasion?.moment === "after") return "completed";
  return random.weighted([
    ["completed", 84],
    ["undecided", index === 0 ? 12 : 1],
    ["cancelled", 8],
  ] as const);
}

function consequenceOf(plan: EpisodePlan): Consequence {
  if (plan.evasion?.answer === "refuse") return "refused";
  if (plan.ending === "vanished" || plan.evasion?.moment === "after") return "vanished";
  return plan.ending === "cancelled" ? "cancelled" : "continued";
}

/** Plays one job and gives the time of its last event. */
function playEpisode(ledger: Ledger, relation: Relation, scene: Scene, plan: EpisodePlan, startAt: number): number {
  const { random } = scene;
  const episode = composeEpisode(scene, plan);
  const talk = createTalk(ledger, relation, scene, plan);
  let at = talk(episode.before, startAt, null);
  if (plan.ending === "vanished" || plan.ending === "undecided") return at;
  at = awake(random, at + random.int(3, 90) * minuteMs, scene.city);
  const booking = bookJob(random, ledger, relation, scene.price, at);
  at = talk(episode.booked, (confirmedAt(booking) ?? at) + random.int(1, 20) * minuteMs, booking);
  if (plan.ending === "cancelled") {
    const cancelledAt =
      Math.max(at, booking.steps.at(-1)?.at ?? at) + random.int(4, plan.evasion ? 200 : 900) * minuteMs;
    cancelJob(random, ledger, booking, plan, cancelledAt);
    return cancelledAt;
  }
  return playJob(ledger, relation, scene, plan, episode, booking, talk, at);
}

type Talk = (lines: readonly Line[], from: number, booking: BookingDraft | null) => number;

function playJob(
  ledger: Ledger,
  relation: Relation,
  scene: Scene,
  plan: EpisodePlan,
  episode: Episode,
  booking: BookingDraft,
  talk: Talk,
  from: number,
): number {
  const { random } = scene;
  const talked = talk(
    episode.day,
    Math.max(from + 5 * minuteMs, booking.scheduledAt - random.int(20, 150) * minuteMs),
    booking,
  );
  const completedAt = completeJob(
    random,
    ledger,
    relation,
    booking,
    plan.trouble === "complaint",
    Math.max(from, booking.scheduledAt),
  );
  return talk(episode.after, Math.max(talked, completedAt) + random.int(2, 240) * minuteMs, booking);
}

function confirmedAt(booking: BookingDraft): number | undefined {
  const known: readonly BookingStatus[] = ["confirmed", "accepted"];
  return booking.steps.find((step) => known.includes(step.status))?.at;
}

/** Says lines one after the other, with pauses and nights between them, and remembers the evasions among them. */
function createTalk(ledger: Ledger, relation: Relation, scene: Scene, plan: EpisodePlan): Talk {
  const { random } = scene;
  const people = { customer: relation.customer, provider: relation.business.person };
  return (lines, from, booking) => {
    let at = awake(random, from, scene.city);
    let previous: Line["voice"] | null = null;
    for (const line of lines) {
      if (previous !== null) at = awake(random, at + pause(random, previous === line.voice), scene.city);
      previous = line.voice;
      const sender = people[line.voice];
      const receiver = line.voice === "customer" ? people.provider : people.customer;
      const message: MessageDraft = { thread: relation.thread, booking, sender, receiver, body: line.body, at };
      ledger.messages.push(message);
      if (line.technique !== null) noteEvasion(ledger, message, line.technique, consequenceOf(plan));
    }
    return at;
  };
}

function noteEvasion(
  ledger: Ledger,
  message: MessageDraft,
  technique: NonNullable<Line["technique"]>,
  consequence: Consequence,
): void {
  const last = ledger.evasions.at(-1);
  if (last !== undefined && last.thread === message.thread && last.technique === technique) last.messages.push(message);
  else
    ledger.evasions.push({
      thread: message.thread,
      sender: message.sender,
      technique,
      consequence,
      messages: [message],
    });
}

/** A second line of the same person follows quickly; an answer takes minutes, now and then hours. */
function pause(random: Random, samePerson: boolean): number {
  if (samePerson) return random.int(4, 70) * 1_000 + random.int(0, 999);
  const minutes = random.chance(0.12) ? random.int(60, 420) : random.int(1, 26);
  return minutes * minuteMs + random.int(0, 59_999);
}

/** Nobody writes in the middle of the night: what falls there waits for the morning. */
export function awake(random: Random, at: number, city: City): number {
  const local = at + city.hoursEast * hourMs;
  const hour = (local % dayMs) / hourMs;
  if (hour >= 7.2 && hour < 22.6) return at;
  const midnight = local - (local % dayMs) + (hour < 7.2 ? 0 : dayMs);
  return midnight + 7.2 * hourMs + random.int(0, 130 * 60) * 1_000 - city.hoursEast * hourMs;
}
