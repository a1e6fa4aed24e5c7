import type { Technique } from "#lib/detection/content-types.ts";
import { maskName, type Finding } from "#lib/detection/finding.ts";
import { hitsOf, within, type Scan } from "#lib/detection/scan.ts";
import { dotAt, providerName, readDomain, readLabel, skipBrackets } from "#lib/detection/scanners/spoken-domain.ts";
import { readLocal } from "#lib/detection/scanners/spoken-local.ts";
import { upiHandles } from "#lib/detection/scanners/upi-handles.ts";
import { firstOf, spend } from "#lib/detection/work-budget.ts";

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
  for (const at of firstOf(scan.budget, starts, 60)) {
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
  for (const provider of firstOf(scan.budget, hitsOf(scan, "provider"), 20)) {
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

function readSpoken(scan: Scan, first: number, last: number): Finding | null {
  const anchor = scan.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(" ");
  const local = readLocal(scan, skipBrackets(scan, first - 1, -1));
  if (local === null) return null;
  // A name with a dot or digit, or a sure word for @, makes an address of "example com" too.
  const sure = (anchor !== "at" && !anchor.includes("@")) || /[._\d]/.test(local.text);
  const domain = readDomain(scan, skipBrackets(scan, last + 1, 1), sure);
  if (domain === null) return null;
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
