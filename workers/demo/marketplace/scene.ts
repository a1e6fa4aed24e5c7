/** One job two people talk about, and the values its templates are filled with. */
import type { Category, CategorySlug } from "#workers/demo/marketplace/categories.ts";
import { expand } from "#workers/demo/marketplace/expand.ts";
import { figure } from "#workers/demo/marketplace/figures.ts";
import type { Technique } from "#workers/demo/marketplace/model.ts";
import type { Phrasebook, Script } from "#workers/demo/marketplace/phrasebook.ts";
import { type City, type Language, localName, moneyOf } from "#workers/demo/marketplace/places.ts";
import type { Random } from "#workers/demo/marketplace/random.ts";
import { type Speaker, writtenBy } from "#workers/demo/marketplace/speaker.ts";
import { phrasebooks } from "#workers/demo/marketplace/text/languages.ts";

export type Voice = "customer" | "provider";

/** `technique` is set on the lines that try to leave the platform. */
export type Line = { readonly voice: Voice; readonly body: string; readonly technique: Technique | null };

export type Scene = {
  readonly random: Random;
  readonly language: Language;
  readonly phrasebook: Phrasebook;
  readonly customer: Speaker;
  readonly provider: Speaker;
  readonly city: City;
  readonly category: Category;
  /** Whole units of the city's currency. */
  readonly price: number;
  /** Values already used: a street or a price stays the same through the conversation. */
  readonly slots: Map<string, string>;
};

/** `earlier` is the pair's last job: the address and the way in are still the same. */
export function createScene(
  random: Random,
  about: Omit<Scene, "random" | "phrasebook" | "slots">,
  earlier: Scene | null = null,
): Scene {
  const kept = lasting.flatMap((name) => {
    const value = earlier?.slots.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { random, phrasebook: phrasebooks[about.language], slots: new Map(kept), ...about };
}

const lasting = ["street", "house", "flat", "floor", "postcode", "code4", "door", "bay"];

/** Speaks one script of the list. `evader` says who `x` is, and marks that person's lines with the technique. */
export function speak(
  scene: Scene,
  scripts: readonly Script[],
  evasion?: {
    readonly evader: Voice;
    readonly technique: Technique | null;
    readonly slots: ReadonlyMap<string, string>;
  },
): Line[] {
  const { random } = scene;
  const fitting = scripts.flatMap((script) => withoutTrades(script, scene.category.slug));
  if (fitting.length === 0) return [];
  return random
    .pick(fitting)
    .split(" >> ")
    .map((part): Line => {
      const voice = voiceOf(part, evasion?.evader ?? "provider");
      const speaker = voice === "customer" ? scene.customer : scene.provider;
      const text = expand(part.slice(2), random, (name) => evasion?.slots.get(name) ?? slotValue(scene, name));
      const technique = evasion !== undefined && evasion.evader === voice ? evasion.technique : null;
      return { voice, technique, body: technique === null ? writtenBy(speaker, text, random) : text };
    })
    .filter((line) => line.body !== "");
}

const tradeGroups: Readonly<Record<string, readonly CategorySlug[]>> = {
  home: ["home-cleaning", "plumbing", "electrical", "painting", "handyman", "gardening", "moving"],
  parts: ["plumbing", "electrical", "handyman", "appliance-repair", "it-help"],
  fit: ["handyman", "moving", "appliance-repair", "painting"],
  space: ["home-cleaning", "painting", "gardening", "moving"],
};

/** The script without its `@trades`; nothing when it is for other trades than this one. */
function withoutTrades(script: Script, slug: CategorySlug): Script[] {
  if (!script.startsWith("@")) return [script];
  const end = script.indexOf(" ");
  const names = script.slice(1, end).split(",");
  const isFor = names.some((name) => name === slug || tradeGroups[name]?.includes(slug));
  return isFor ? [script.slice(end + 1)] : [];
}

function voiceOf(part: string, evader: Voice): Voice {
  const other: Voice = evader === "customer" ? "provider" : "customer";
  const tag = part.trimStart().charAt(0);
  if (tag === "c") return "customer";
  if (tag === "p") return "provider";
  if (tag === "x") return evader;
  if (tag === "y") return other;
  throw new SyntaxError(`a script names no speaker: ${part}`);
}

function slotValue(scene: Scene, name: string): string {
  const known = scene.slots.get(name);
  if (known !== undefined) return known;
  const value = freshValue(scene, name);
  scene.slots.set(name, value);
  return value;
}

function freshValue(scene: Scene, name: string): string {
  const { random, phrasebook, price } = scene;
  const money = moneyOf[scene.city.country];
  const nested = (text: string): string => expand(text, random, (inner) => slotValue(scene, inner));
  switch (name) {
    case "c":
      return scene.customer.firstName;
    case "p":
      return scene.provider.firstName;
    case "city":
      return localName(scene.city, scene.language);
    case "job":
      return nested(random.pick(phrasebook.jobs[scene.category.slug]));
    case "street":
      return nested(random.pick(phrasebook.streets));
    case "day":
      return random.pick(phrasebook.days);
    case "day2":
      return random.pick(phrasebook.days.filter((day) => day !== slotValue(scene, "day")));
    case "time":
      return random.pick(phrasebook.times.slice(0, phrasebook.times.length / 2));
    case "time2":
      return random.pick(phrasebook.times.slice(phrasebook.times.length / 2));
    case "price":
      return money.show(price);
    case "price2":
      return money.show(rounded(price * (0.75 + random.next() * 0.12)));
    case "price2b":
      return money.show(rounded(price * (0.9 + random.next() * 0.07)));
    case "price3":
      return money.show(rounded(money.perEuro * random.int(12, 40)));
    case "deposit":
      return money.show(rounded(price * random.pick([0.2, 0.25, 0.3, 0.5])));
    default:
      return figure(random, name);
  }
}

function rounded(amount: number): number {
  return amount > 50 ? Math.round(amount / 5) * 5 : Math.max(1, Math.round(amount));
}
