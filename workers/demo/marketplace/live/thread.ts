/** One live conversation with its job, as steps to be taken one after the other. */
import type { Connection } from "mysql2/promise";
import { composeEpisode, type EpisodePlan } from "#workers/demo/marketplace/episode.ts";
import { expand } from "#workers/demo/marketplace/expand.ts";
import type { Acquaintance } from "#workers/demo/marketplace/live/world.ts";
import {
  insertBooking,
  insertDispute,
  insertMessage,
  insertRating,
  type LiveBooking,
  moveBooking,
  pay,
} from "#workers/demo/marketplace/live/writes.ts";
import { planEpisode, planEvasion, priceFor } from "#workers/demo/marketplace/relation.ts";
import type { Random } from "#workers/demo/marketplace/random.ts";
import { createScene, type Line, type Scene } from "#workers/demo/marketplace/scene.ts";

export type Step = { readonly waitMs: number; readonly take: (connection: Connection) => Promise<void> };

/** `evader` null is an honest pair; `isNew` when the two have not written before. */
export function createThread(
  random: Random,
  pair: Acquaintance,
  about: { readonly isNew: boolean; readonly evader: "customer" | "provider" | null },
): Step[] {
  const scene = createScene(random, {
    language: pair.business.person.language,
    customer: pair.customer,
    provider: pair.business.person,
    city: pair.business.person.city,
    category: pair.business.category,
    price: priceFor(random, pair.business),
  });
  const evasion = about.evader === null ? null : planEvasion(random, scene, about.evader);
  const planned = planEpisode(random, about.isNew ? 0 : 1, evasion);
  // A live thread always has something to read.
  const plan: EpisodePlan = planned.start === "silent" ? { ...planned, start: about.isNew ? "new" : "again" } : planned;
  return stepsOf(scene, pair, plan);
}

function stepsOf(scene: Scene, pair: Acquaintance, plan: EpisodePlan): Step[] {
  const { random } = scene;
  const episode = composeEpisode(scene, plan);
  // The booking exists only once its step was taken; later steps look it up here.
  const state: { booking: LiveBooking | null } = { booking: null };
  const talk = (lines: readonly Line[]): Step[] =>
    lines.map((line, index) => messageStep(random, pair, state, line, lines[index - 1]));
  if (plan.ending === "vanished" || plan.ending === "undecided") return talk(episode.before);
  const doneToday = plan.evasion?.moment === "after" || random.chance(0.5);
  const amount = scene.price;
  const inMinutes = doneToday ? 2 : random.int(1, 7) * 24 * 60 + random.int(-8, 8) * 30;
  const move = (status: Parameters<typeof moveBooking>[2], low: number, high: number): Step =>
    onBooking(state, random.int(low, high), (connection, booking) => moveBooking(connection, booking, status));
  const start: Step[] = [
    ...talk(episode.before),
    {
      waitMs: random.int(2_000, 9_000),
      take: async (connection) => {
        state.booking = await insertBooking(connection, { ...pair, amount, inMinutes });
      },
    },
    move("accepted", 2_000, 9_000),
    move("confirmed", 1_000, 5_000),
    ...talk(episode.booked),
  ];
  if (plan.ending === "cancelled") {
    const byProvider = plan.evasion === null && random.chance(0.35);
    return [...start, move(byProvider ? "cancelled_by_provider" : "cancelled_by_customer", 4_000, 25_000)];
  }
  if (!doneToday) return start;
  return [
    ...start,
    move("in_progress", 15_000, 40_000),
    ...talk(episode.day),
    move("completed", 20_000, 60_000),
    ...talk(episode.after),
    ...afterwards(scene, state, plan),
  ];
}

type State = { booking: LiveBooking | null };

function messageStep(random: Random, pair: Acquaintance, state: State, line: Line, previous: Line | undefined): Step {
  const people = { customer: pair.customer, provider: pair.business.person };
  const sender = people[line.voice];
  const receiver = line.voice === "customer" ? people.provider : people.customer;
  return {
    waitMs: previous?.voice === line.voice ? random.int(900, 3_500) : random.int(2_000, 11_000),
    take: (connection) =>
      insertMessage(connection, {
        conversationId: pair.conversationId,
        bookingId: state.booking?.bookingId ?? null,
        sender,
        receiver,
        body: line.body,
      }),
  };
}

function onBooking(
  state: State,
  waitMs: number,
  act: (connection: Connection, booking: LiveBooking) => Promise<void>,
): Step {
  return {
    waitMs,
    take: async (connection) => {
      if (state.booking !== null) await act(connection, state.booking);
    },
  };
}

function afterwards(scene: Scene, state: State, plan: EpisodePlan): Step[] {
  const { random } = scene;
  const unhappy = plan.trouble === "complaint";
  const { good, bad } = scene.phrasebook.reviews;
  const comment = expand(random.pick(unhappy ? bad : good), random, () => scene.provider.firstName);
  const score = unhappy ? random.int(1, 3) : random.pick([5, 5, 5, 4]);
  return [
    onBooking(state, random.int(3_000, 20_000), (connection, booking) =>
      insertRating(connection, booking, { byCustomer: true, score, comment }),
    ),
    ...(random.chance(0.1) && !unhappy
      ? [onBooking(state, 2_000, (connection, booking) => pay(connection, booking, "tip"))]
      : []),
    ...(unhappy
      ? [onBooking(state, 4_000, (connection, booking) => insertDispute(connection, booking, "quality of the work"))]
      : []),
  ];
}
