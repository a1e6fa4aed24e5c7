/** What is said around one job, from the first question to the last thanks, in four parts. */
import { contactSlots } from "#workers/demo/marketplace/disguise.ts";
import type { Technique } from "#workers/demo/marketplace/model.ts";
import type { Script } from "#workers/demo/marketplace/phrasebook.ts";
import type { Random } from "#workers/demo/marketplace/random.ts";
import { type Line, type Scene, speak, type Voice } from "#workers/demo/marketplace/scene.ts";

export type Moment = "before" | "booked" | "after";
export type Answer = "accept" | "refuse" | "silent";

export type EvasionPlan = {
  readonly evader: Voice;
  readonly moment: Moment;
  readonly techniques: readonly Technique[];
  readonly answer: Answer;
};

export type EpisodePlan = {
  /** How the two begin: strangers, regulars, a booking without much talk, or without any. */
  readonly start: "new" | "again" | "instant" | "silent";
  readonly ending: "undecided" | "vanished" | "cancelled" | "completed";
  readonly trouble: "none" | "complaint" | "reschedule";
  readonly evasion: EvasionPlan | null;
};

export type Episode = {
  readonly before: readonly Line[];
  readonly booked: readonly Line[];
  readonly day: readonly Line[];
  readonly after: readonly Line[];
};

export function composeEpisode(scene: Scene, plan: EpisodePlan): Episode {
  const evade = (moment: Moment): Line[] =>
    plan.evasion !== null && plan.evasion.moment === moment ? composeEvasion(scene, plan.evasion) : [];
  const before = [...beginning(scene, plan), ...evade("before")];
  if (plan.ending === "undecided" || plan.ending === "vanished") {
    return {
      before: plan.ending === "undecided" ? [...before, ...speak(scene, scene.phrasebook.talk.undecided)] : before,
      booked: [],
      day: [],
      after: [],
    };
  }
  const booked = [...confirmation(scene, plan), ...evade("booked")];
  if (plan.ending === "cancelled") {
    const explains = plan.evasion === null && plan.start !== "silent";
    const said = explains ? speak(scene, scene.phrasebook.talk.cancel) : [];
    return { before, booked: [...booked, ...said], day: [], after: [] };
  }
  return { before, booked, day: dayOfJob(scene, plan), after: [...ending(scene, plan), ...evade("after")] };
}

/** Says one script with the given probability. */
function perhaps(scene: Scene, probability: number, scripts: readonly Script[]): Line[] {
  return scene.random.chance(probability) ? speak(scene, scripts) : [];
}

function beginning(scene: Scene, plan: EpisodePlan): Line[] {
  const { talk, tradeTalk } = scene.phrasebook;
  if (plan.start === "again") return speak(scene, talk.again);
  if (plan.start === "instant" || plan.start === "silent") return [];
  const own = tradeTalk[scene.category.slug] ?? [];
  return [
    ...speak(scene, talk.opening),
    ...perhaps(scene, own.length > 0 ? 0.65 : 0, own),
    ...perhaps(scene, 0.6, talk.details),
    ...perhaps(scene, 0.7, talk.quote),
    ...perhaps(scene, plan.ending === "completed" ? 0.75 : 0.4, talk.schedule),
  ];
}

function confirmation(scene: Scene, plan: EpisodePlan): Line[] {
  const { talk } = scene.phrasebook;
  if (plan.start === "silent") return [];
  if (plan.start === "instant") return speak(scene, talk.instant);
  return [
    ...perhaps(scene, plan.start === "new" ? 0.7 : 0.3, talk.booked),
    ...perhaps(scene, plan.start === "new" ? 0.65 : 0.12, talk.site),
  ];
}

function dayOfJob(scene: Scene, plan: EpisodePlan): Line[] {
  const { talk } = scene.phrasebook;
  if (plan.start === "silent") return [];
  return [
    ...(plan.trouble === "reschedule" ? speak(scene, talk.reschedule) : []),
    ...perhaps(scene, 0.3, talk.honest),
    ...perhaps(scene, 0.4, talk.arrival),
    ...perhaps(scene, 0.15, talk.smalltalk),
  ];
}

function ending(scene: Scene, plan: EpisodePlan): Line[] {
  const { talk } = scene.phrasebook;
  if (plan.trouble === "complaint") return speak(scene, talk.complaint);
  if (plan.start === "silent") return [];
  return [...perhaps(scene, 0.55, talk.done), ...perhaps(scene, 0.08, talk.smalltalk)];
}

function composeEvasion(scene: Scene, plan: EvasionPlan): Line[] {
  const { evasion } = scene.phrasebook;
  const speaker = plan.evader === "customer" ? scene.customer : scene.provider;
  const said = plan.techniques.flatMap((technique) => {
    const slots = contactSlots(scene.random, technique, speaker, scene.phrasebook);
    const scripts = evasion[technique].filter((script) => isFor(plan.evader, script));
    return speak(scene, scripts, { evader: plan.evader, technique, slots });
  });
  if (plan.answer === "silent") return said;
  const answers = plan.answer === "accept" ? evasion.accept : evasion.refuse;
  return [...said, ...speak(scene, answers, { evader: plan.evader, technique: null, slots: new Map() })];
}

/** A script begun by the customer or the provider by name suits only an evader of that side. */
function isFor(evader: Voice, script: Script): boolean {
  if (script.startsWith("c:")) return evader === "customer";
  if (script.startsWith("p:")) return evader === "provider";
  return true;
}

const weights: readonly (readonly [Technique, number, readonly Moment[]])[] = [
  ["phone_plain", 14, ["before", "booked", "after"]],
  ["phone_spaced", 12, ["before", "booked", "after"]],
  ["phone_words", 8, ["before", "booked"]],
  ["phone_letters", 7, ["before", "booked"]],
  ["phone_split", 8, ["before", "booked"]],
  ["email_plain", 5, ["before"]],
  ["email_words", 6, ["before", "booked"]],
  ["url", 5, ["before", "after"]],
  ["messenger_link", 6, ["before", "booked", "after"]],
  ["handle", 7, ["before", "after"]],
  ["app_ask", 12, ["before", "booked"]],
  ["external_payment", 13, ["before", "booked"]],
  ["payment_credential", 5, ["before", "booked"]],
  ["discount_direct", 10, ["before", "booked"]],
  ["cancel_and_book", 12, ["booked"]],
  ["next_time_direct", 24, ["after"]],
];

/** Techniques that fit the moment and that this language has words for; sometimes two in a row. */
export function pickTechniques(random: Random, scene: Scene, evader: Voice, moment: Moment): Technique[] {
  const fitting = weights.flatMap(([technique, weight, moments]) =>
    moments.includes(moment) && scene.phrasebook.evasion[technique].some((script) => isFor(evader, script))
      ? [[technique, weight] as const]
      : [],
  );
  const first = random.weighted(fitting);
  const more = fitting.filter(([technique]) => technique.split("_")[0] !== first.split("_")[0]);
  return random.chance(0.25) && more.length > 0 ? [first, random.weighted(more)] : [first];
}
