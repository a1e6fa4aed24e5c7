import type { Connection } from "mysql2/promise";
import { minuteMs, secondMs, sleep } from "#lib/platform/clock.ts";
import { errorClass } from "#lib/platform/errors.ts";
import { advanceBookings } from "#workers/demo/marketplace/live/advance-bookings.ts";
import { createThread, type Step } from "#workers/demo/marketplace/live/thread.ts";
import { type Acquaintance, pairKey, readWorld, type World } from "#workers/demo/marketplace/live/world.ts";
import { insertBusiness, insertPerson } from "#workers/demo/marketplace/live/writes.ts";
import { makeBusiness, makePerson, type Person, type Town } from "#workers/demo/marketplace/people.ts";
import { createRandom, type Random } from "#workers/demo/marketplace/random.ts";

export type SimulatorOptions = {
  /** A new connection of the marketplace's own account, with its database selected and times in UTC. */
  readonly connect: () => Promise<Connection>;
  readonly seed: string;
  /** 30 gives a new attempt to leave the platform about every 15 seconds. */
  readonly conversationsPerMinute?: number;
  readonly log: (message: string) => void;
};

export type Simulator = { readonly stop: () => Promise<void> };

const evasiveShare = 0.13;
const signUpEveryMs = 25 * secondMs;
const advanceEveryMs = 4 * secondMs;

/** Keeps the marketplace alive until it is stopped; connects anew when the connection is lost. */
export function startSimulator(options: SimulatorOptions): Simulator {
  const stopping = new AbortController();
  const running = keepAlive(options, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function keepAlive(options: SimulatorOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const connection = await options.connect().catch((error: unknown) => {
      options.log(`marketplace simulator: no connection (${errorClass(error)})`);
      return null;
    });
    try {
      if (connection !== null) await live(options, connection, signal);
    } catch (error) {
      options.log(`marketplace simulator: ${errorClass(error)}, starting again`);
    } finally {
      await connection?.end().catch(() => connection.destroy());
    }
    await sleep(2 * secondMs, signal);
  }
}

type Thread = { readonly steps: Step[]; dueAt: number };

async function live(options: SimulatorOptions, connection: Connection, signal: AbortSignal): Promise<void> {
  const world = await readWorld(connection);
  // The number of messages is part of the seed, so that a restart goes on instead of saying it all again.
  const random = createRandom(`${options.seed}:live:${world.lastMessageId}`);
  const everyMs = minuteMs / (options.conversationsPerMinute ?? 30);
  const threads: Thread[] = [];
  const next = { thread: 0, signUp: Date.now() + signUpEveryMs, advance: 0 };
  options.log(`marketplace simulator: ${world.towns.length} cities, from message ${world.lastMessageId + 1} on`);
  for (let opened = 0; !signal.aborted;) {
    const now = Date.now();
    if (now >= next.thread) {
      threads.push(openThread(random, world, opened < 3 || random.chance(evasiveShare), now));
      opened += 1;
      next.thread = opened < 5 ? now : now + everyMs * (0.5 + random.next());
    }
    if (now >= next.signUp) {
      await signUp(random, world, connection);
      next.signUp = now + signUpEveryMs * (0.5 + random.next());
    }
    if (now >= next.advance) next.advance = now + ((await advanceBookings(connection)) ? advanceEveryMs : minuteMs / 4);
    await takeDueSteps(random, connection, threads, now);
    await sleep(Math.min(200, everyMs / 2), signal);
  }
}

async function takeDueSteps(random: Random, connection: Connection, threads: Thread[], now: number): Promise<void> {
  for (const thread of random.shuffle(threads.filter((candidate) => candidate.dueAt <= now))) {
    await thread.steps.shift()?.take(connection);
    thread.dueAt = now + (thread.steps[0]?.waitMs ?? 0);
    if (thread.steps.length === 0) threads.splice(threads.indexOf(thread), 1);
  }
}

function openThread(random: Random, world: World, evasive: boolean, now: number): Thread {
  const evader = evasive ? random.pick(["provider", "provider", "customer"] as const) : null;
  const known = world.acquaintances.length > 0 && random.chance(evasive ? 0.25 : 0.4);
  const pair = known ? random.pick(world.acquaintances) : meet(random, world);
  const steps = createThread(random, pair, { isNew: !known, evader });
  // Who wants to leave is in a hurry, and a watcher need not wait long for the first one.
  const paced = evasive ? steps.map((step) => ({ ...step, waitMs: step.waitMs * 0.45 })) : steps;
  return { steps: paced, dueAt: now + random.int(0, secondMs) };
}

/** Two people of one town who may or may not have written before. */
function meet(random: Random, world: World): Acquaintance {
  const town: Town = random.weighted(world.towns.map((candidate) => [candidate, candidate.customers.length] as const));
  const pair = {
    customer: random.pick(town.customers),
    business: random.weighted(town.businesses.map((business) => [business, business.popularity] as const)),
  };
  const conversationId = world.conversationIds.get(pairKey(pair)) ?? world.nextConversationId++;
  world.conversationIds.set(pairKey(pair), conversationId);
  const acquaintance = { conversationId, ...pair };
  world.acquaintances.push(acquaintance);
  return acquaintance;
}

/** A newcomer joins; one in six opens a business. */
async function signUp(random: Random, world: World, connection: Connection): Promise<void> {
  const town = random.pick(world.towns);
  const draft = makePerson(
    random,
    world.lastMessageId + random.int(1, 1_000_000),
    town.city,
    random.int(600, 990),
    Date.now(),
  );
  const person: Person = { ...draft, userId: await insertPerson(connection, draft), status: "active" };
  if (random.chance(1 / 6)) {
    const business = makeBusiness(random, 0, person, Date.now());
    town.businesses.push({ ...business, providerId: await insertBusiness(connection, business) });
  } else {
    town.customers.push(person);
  }
}
