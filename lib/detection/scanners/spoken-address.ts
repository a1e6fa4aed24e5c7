import type { Technique } from "#lib/detection/content-types.ts";
import { maskName, type Finding } from "#lib/detection/finding.ts";
import { conceptId, type Hit } from "#lib/detection/frames/phrase-trie.ts";
import { hitsOf, within, type Scan } from "#lib/detection/scan.ts";
import { upiHandles } from "#lib/detection/scanners/upi-handles.ts";
import { spend } from "#lib/detection/work-budget.ts";
import { numberSenses } from "#lib/detection/digits/number-words.ts";

/**
 * Addresses with words for the signs: "ana at example dot org", "ana (arroba) example (punto) org". The anchor is the
 * word for @; the bare English "at" needs a domain behind it.
 */
export function scanSpokenAddresses(scan: Scan): Finding[] {
  const found: Finding[] = [];
  const starts = hitsOf(scan, "at").map((hit) => ({ first: hit.first, last: hit.last }));
  for (let index = 0; index < scan.tokens.length; index += 1) {
    const token = scan.tokens[index];
    if (token?.kind === "symbol" && token.text.includes("@")) starts.push({ first: index, last: index });
    if (
      token?.kind === "word" &&
      token.text === "a" &&
      /[([{]$/.test(scan.tokens[index - 1]?.text ?? "") &&
      /^[)\]}]/.test(scan.tokens[index + 1]?.text ?? "")
    )
      starts.push({ first: index, last: index });
  }
  found.push(...providerNames(scan));
  for (const at of starts.slice(0, 60)) {
    if (!spend(scan.budget, 40)) break;
    const finding = readSpoken(scan, at.first, at.last);
    if (finding !== null) found.push(finding);
  }
  return found;
}

/** Words that stand for @ only between a name and a provider: "ana.lima chez gmail", "mi gmail es ana.lima". */
const nearProvider: ReadonlySet<string> = new Set([
  "chez",
  "bei",
  "su",
  "en",
  "on",
  "no",
  "pe",
  "par",
  "auf",
  "de",
  "da",
  "del",
]);
const isWords: ReadonlySet<string> = new Set(["is", "s", "es", "est", "ist", "e", "hai", "lautet", "heisst"]);

function providerNames(scan: Scan): Finding[] {
  const found: Finding[] = [];
  for (const provider of hitsOf(scan, "provider").slice(0, 20)) {
    const before = scan.tokens[provider.first - 1];
    const after = scan.tokens[provider.last + 1];
    let local: { text: string; first: number; last: number } | null = null;
    if (before !== undefined && nearProvider.has(before.text)) {
      const read = readLocal(scan, provider.first - 2);
      if (read !== null) local = { text: read.text, first: read.first, last: provider.last };
    } else if (after !== undefined && (isWords.has(after.text) || /^[:=]$/.test(after.text))) {
      const read = readDotted(scan, provider.last + 2);
      if (read !== null) local = { text: read.text, first: provider.first, last: read.last };
    }
    const [head, tail] = [scan.tokens[local?.first ?? -1], scan.tokens[local?.last ?? -1]];
    if (
      local === null ||
      head === undefined ||
      tail === undefined ||
      !/[._\d]/.test(local.text) ||
      local.text.length < 4
    )
      continue;
    const normalised = `${local.text}@${providerName(scan, provider)}.com`;
    found.push({
      kind: "CONTACT_EMAIL",
      confidence: 0.78,
      techniques: ["at_dot_words"],
      start: head.start,
      end: tail.end,
      value: { kind: "email", text: normalised },
      masked: `${maskName(local.text)}@…`,
      view: "tokens",
      note: "The name of an e-mail account beside its provider.",
      detector: "spoken-address",
    });
  }
  return found;
}

/** A name with dots or words for them, read forwards. */
function readDotted(scan: Scan, from: number): { text: string; last: number } | null {
  const label = readLabel(scan, from);
  if (label === null) return null;
  let { text, last } = label;
  for (let steps = 0; steps < 3; steps += 1) {
    const dot = dotAt(scan, last + 1);
    const next = dot === null ? null : readLabel(scan, dot.next);
    if (next === null) break;
    text += `.${next.text}`;
    last = next.last;
  }
  return { text, last };
}

const brackets = /^[()[\]{}<>*_"'“”.,\s-]{1,3}$/;

function skipBrackets(scan: Scan, index: number, step: 1 | -1): number {
  let at = index;
  while (
    scan.tokens[at]?.kind === "symbol" &&
    brackets.test(scan.tokens[at]?.text ?? "") &&
    scan.tokens[at]?.text !== "."
  )
    at += step;
  return at;
}

function readSpoken(scan: Scan, first: number, last: number): Finding | null {
  const anchor = scan.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(" ");
  const domain = readDomain(scan, skipBrackets(scan, last + 1, 1));
  if (domain === null) return null;
  const local = readLocal(scan, skipBrackets(scan, first - 1, -1));
  if (local === null) return null;
  const spokenAt =
    anchor !== "at" && !anchor.includes("@") && anchor !== "ad the rate"
      ? true
      : first > 0 && scan.tokens[first - 1]?.kind === "symbol" && scan.tokens[first - 1]?.text !== ",";
  if (anchor.includes("@") && domain.plain && local.plain) return null;
  const kind = upiHandles.has(domain.text) ? "PAYMENT_CREDENTIAL" : "CONTACT_EMAIL";
  if (kind === "CONTACT_EMAIL" && !domain.provider && !domain.dotted) return null;
  if (anchor === "at" && !spokenAt && !domain.provider && !domain.topLevel) return null;
  if (
    anchor === "at" &&
    !spokenAt &&
    /^(?:look|looking|me|is|are|be|it|us|them|now|out|or|was|found|just|only|here|up|site)$/.test(local.text) &&
    !domain.provider
  )
    return null;
  const [head, tail] = [scan.tokens[local.first], scan.tokens[domain.last]];
  if (head === undefined || tail === undefined) return null;
  const techniques: Technique[] = ["at_dot_words"];
  if (local.letters) techniques.push("spaced_letters");
  const normalised = `${local.text}@${domain.text}`;
  return {
    kind,
    confidence:
      within(scan, 0, scan.tokens.length, "deliver") !== undefined
        ? 0.2
        : domain.provider || spokenAt || domain.topLevel
          ? 0.93
          : 0.6,
    techniques: kind === "PAYMENT_CREDENTIAL" ? ["payment_identifier", ...techniques] : techniques,
    start: head.start,
    end: tail.end,
    value: { kind: kind === "PAYMENT_CREDENTIAL" ? "upi" : "email", text: normalised },
    masked: `${maskName(local.text)}@…`,
    view: "tokens",
    note: kind === "PAYMENT_CREDENTIAL" ? "A payment address written in words." : "An e-mail address written in words.",
    detector: "spoken-address",
  };
}

type Domain = { text: string; last: number; provider: boolean; dotted: boolean; topLevel: boolean; plain: boolean };

/** Labels joined by dots or words for a dot; a known provider needs none. */
export function readDomain(scan: Scan, from: number): Domain | null {
  let index = from;
  let text = "";
  let last = -1;
  let dots = 0;
  let spoken = false;
  const provider = coveringHit(scan, from, "provider");
  if (provider !== undefined) {
    text = providerName(scan, provider);
    last = provider.last;
    index = provider.last + 1;
  } else {
    const label = readLabel(scan, index);
    if (label === null) return null;
    text = label.text;
    last = label.last;
    index = label.last + 1;
  }
  while (dots < 4) {
    const dot = dotAt(scan, index);
    if (dot === null) break;
    const label = readLabel(scan, dot.next);
    if (label === null) break;
    text += `.${label.text}`;
    last = label.last;
    dots += 1;
    spoken ||= dot.spoken;
    index = label.last + 1;
  }
  const tail = scan.tokens[last];
  const topLevel = dots > 0 && coveringHit(scan, last, "tld") !== undefined;
  if (tail === undefined || (provider === undefined && dots === 0 && !upiHandles.has(text))) return null;
  return {
    text,
    last,
    provider: provider !== undefined,
    dotted: dots > 0,
    topLevel,
    plain: !spoken && provider === undefined,
  };
}

function providerName(scan: Scan, hit: Hit): string {
  const name = scan.tokens
    .slice(hit.first, hit.last + 1)
    .filter((token) => token.kind === "word")
    .map((token) => token.lookalike ?? token.text)
    .join("");
  return name === "thegone" ? "gmail" : name;
}

function dotAt(scan: Scan, index: number): { next: number; spoken: boolean } | null {
  const token = scan.tokens[index];
  if (token?.kind === "symbol" && /^[.。·•․]$/.test(token.text)) return { next: index + 1, spoken: false };
  if (token?.kind === "symbol" && token.text === "," && coveringHit(scan, index + 1, "tld") !== undefined)
    return { next: index + 1, spoken: true };
  const opened = skipBrackets(scan, index, 1);
  const dotted = scan.tokens[opened];
  if (token?.kind === "symbol" && /^[([{<]{1,2}\.[)\]}>]{1,2}$/.test(token.text))
    return { next: index + 1, spoken: true };
  const hit = hitsOf(scan, "dot")
    .filter((candidate) => candidate.first === opened)
    .at(-1);
  if (hit === undefined || dotted === undefined) return null;
  return { next: skipBrackets(scan, hit.last + 1, 1), spoken: true };
}

/** One label: words and numbers glued or hyphenated, or a run of single letters. */
function readLabel(scan: Scan, from: number): { text: string; last: number } | null {
  const head = scan.tokens[from];
  if (head === undefined || head.kind === "symbol" || coveringHit(scan, from, "dot") !== undefined) return null;
  let text = "";
  let last = from;
  for (let index = from; index < scan.tokens.length && index - from < 40; index += 1) {
    const token = scan.tokens[index];
    const previous = scan.tokens[index - 1];
    if (token === undefined) break;
    const glued = index === from || previous?.end === token.start;
    const letters = index > from && token.kind === "word" && token.text.length === 1 && previous?.text.length === 1;
    if (
      token.kind === "symbol" &&
      (token.text === "-" || token.text === "_") &&
      glued &&
      scan.tokens[index + 1]?.start === token.end
    )
      text += token.text;
    else if (token.kind !== "symbol" && (glued || letters)) {
      text += token.lookalike ?? token.text;
      last = index;
    } else break;
  }
  return text === "" ? null : { text, last };
}

const joiners: Readonly<Record<string, string>> = {
  underscore: "_",
  underline: "_",
  dash: "-",
  hyphen: "-",
  minus: "-",
  tiret: "-",
  guion: "-",
  bindestrich: "-",
  unterstrich: "_",
  trattino: "-",
  hifen: "-",
  traco: "-",
};

function readLocal(scan: Scan, from: number): { text: string; first: number; letters: boolean; plain: boolean } | null {
  let text = "";
  let first = -1;
  let expects = true;
  let letters = 0;
  let plain = true;
  for (let index = from; index >= 0 && from - index < 24; index -= 1) {
    const token = scan.tokens[index];
    if (token === undefined) break;
    const after = scan.tokens[index + 1];
    const glued = after !== undefined && token.end === after.start;
    if (token.kind === "symbol") {
      if (
        !/^[._+-]$/.test(token.text) ||
        (!glued && first !== -1 && !expects && token.text !== "." && token.text !== "_" && token.text !== "-")
      )
        break;
      if (first === -1) continue;
      text = token.text + text;
      expects = true;
      continue;
    }
    const dot = hitsOf(scan, "dot").find((hit) => hit.last === index);
    const joiner = dot !== undefined && dot.first === index ? "." : joiners[token.text];
    if (joiner !== undefined && first !== -1 && index > 0 && scan.tokens[index - 1]?.kind !== "symbol") {
      text = joiner + text;
      expects = true;
      plain = false;
      continue;
    }
    const single = token.kind === "word" && token.text.length === 1;
    const continues =
      expects ||
      glued ||
      (single && letters > 0) ||
      (token.kind === "word" && isDigitWord(token.text) && after?.kind === "word" && isDigitWord(after.text));
    if (!continues) break;
    text = (token.lookalike ?? token.text) + text;
    letters = single ? letters + 1 : 0;
    first = index;
    expects = false;
  }
  return first === -1 ? null : { text, first, letters: letters >= 2, plain };
}

function isDigitWord(word: string): boolean {
  return numberSenses(word)?.some((sense) => sense.role === "unit" && !sense.ambiguous) ?? false;
}

function coveringHit(scan: Scan, index: number, concept: "provider" | "tld" | "dot"): Hit | undefined {
  return scan.byConcept[conceptId(concept)]
    ?.filter((hit) => hit.first === index)
    .sort((left, right) => right.last - left.last)[0];
}
