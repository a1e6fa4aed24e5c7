import { parse } from "tldts";
import type { Technique } from "#lib/detection/content-types.ts";
import { maskName, type Finding } from "#lib/detection/finding.ts";
import { within, type Scan } from "#lib/detection/scan.ts";
import { upiHandles } from "#lib/detection/scanners/upi-handles.ts";
import { characterClass, classOf } from "#lib/detection/views/character-classes.ts";
import { marksBetween, mark } from "#lib/detection/views/canonical-view.ts";
import { latinLookalike } from "#lib/detection/views/fold-word.ts";
import { spend } from "#lib/detection/work-budget.ts";

const longestLocal = 64;
const longestDomain = 80;

/** Addresses around an @ sign: plain, with spaces around the signs, written letter by letter, or backwards. */
export function scanEmails(scan: Scan): Finding[] {
  const found: Finding[] = [];
  for (let at = scan.text.indexOf("@"); at !== -1; at = scan.text.indexOf("@", at + 1)) {
    if (!spend(scan.budget, (longestLocal + longestDomain) * 4)) break;
    if (found.length >= 20) {
      scan.budget.cut = true;
      break;
    }
    const finding = readAround(scan, at);
    if (finding !== null) found.push(finding);
  }
  return found;
}

function readAround(scan: Scan, at: number): Finding | null {
  const text = scan.text;
  const tight = readTight(text, at);
  if (tight !== null) {
    const forward = address(tight.local, tight.domain);
    if (forward !== null) return toFinding(scan, tight.start, tight.end, forward, []);
    if (backwardSuffix.test(tight.local.slice(0, 12))) {
      const backward = address([...tight.domain].reverse().join(""), [...tight.local].reverse().join(""));
      if (backward !== null) return toFinding(scan, tight.start, tight.end, backward, ["reversed"]);
    }
  }
  if (![at - 2, at - 1, at + 1, at + 2].some((index) => text[index] === " ")) return null;
  const spaced = readSpaced(text, at);
  if (spaced === null) return null;
  const forward = address(spaced.local, spaced.domain);
  return forward === null ? null : toFinding(scan, spaced.start, spaced.end, forward, ["spaced_letters"]);
}

/** Common endings of a domain, read from right to left. */
const backwardSuffix = /^(?:moc|ten|gro|ofni|ed|rf|ku|ti|se|rb|ni|tset|elpmaxe)\./i;

type Around = { local: string; domain: string; start: number; end: number };

function isLocal(unit: string | undefined): boolean {
  return unit !== undefined && unit !== "" && (isLetterOrDigit(unit) || "._%+-".includes(unit));
}

function isDomain(unit: string): boolean {
  return unit !== "" && (isLetterOrDigit(unit) || unit === "." || unit === "-");
}

function isLetterOrDigit(unit: string): boolean {
  const kind = classOf(unit.charCodeAt(0));
  return kind === characterClass.letter || kind === characterClass.digit;
}

function readTight(text: string, at: number): Around | null {
  let start = at;
  while (start > 0 && at - start < longestLocal && isLocal(text[start - 1])) start -= 1;
  let end = at + 1;
  while (end < text.length && end - at < longestDomain && isDomain(text[end] ?? "")) end += 1;
  while (end > at + 1 && /[.-]/.test(text[end - 1] ?? "")) end -= 1;
  while (start < at && /[.%+-]/.test(text[start] ?? "")) start += 1;
  if (start === at || end === at + 1) return null;
  return { local: text.slice(start, at), domain: text.slice(at + 1, end), start, end };
}

/** "ana @ example . org", "a n a @ e x a m p l e . o r g": single spaces between short pieces. */
function readSpaced(text: string, at: number): Around | null {
  const before = spacedLocal(text, at);
  const after = spacedDomain(text, at);
  if (before.local === "" || after.domain === "") return null;
  return { local: before.local.toLowerCase(), domain: after.domain, start: before.start, end: after.end };
}

function spacedLocal(text: string, at: number): { local: string; start: number } {
  let start = at;
  let local = "";
  for (let steps = 0; start > 0 && steps < longestLocal; steps += 1) {
    const unit = text[start - 1];
    if (isLocal(unit)) local = `${unit ?? ""}${local}`;
    else if (unit !== " " || !joinsBackwards(text, start, at)) break;
    start -= 1;
    // Without single letters only the word next to the sign belongs to the address.
    if (unit === " " && local.length > 1 && text[start - 2] !== " " && start - 2 > 0 && !/[._-]/.test(local[0] ?? "")) {
      start += 1;
      break;
    }
  }
  if (local !== "" || text[at - 1] !== " ") return { local, start };
  start = at - 1;
  while (start > 0 && at - start < longestLocal && isLocal(text[start - 1])) start -= 1;
  return { local: text.slice(start, at - 1), start };
}

/** A space inside the local part: next to the sign, beside a single letter, or beside a dot. */
function joinsBackwards(text: string, start: number, at: number): boolean {
  if (!isLocal(text[start - 2])) return false;
  if (start === at || start === 2 || text[start - 3] === " ") return true;
  return /[._-]/.test(text[start - 2] ?? "") || /[._-]/.test(text[start] ?? "");
}

function spacedDomain(text: string, at: number): { domain: string; end: number } {
  let end = at + 1;
  let domain = "";
  for (let steps = 0; end < text.length && steps < longestDomain; steps += 1) {
    const unit = text[end] ?? "";
    if (isDomain(unit)) domain += unit;
    else if (unit !== " " || !joinsForwards(text, end, domain)) break;
    end += 1;
  }
  return { domain: domain.replace(/[.-]{1,4}$/, ""), end: Math.min(end, text.length) };
}

/** A space inside the domain: before anything was read, around a dot, or between single letters. */
function joinsForwards(text: string, end: number, domain: string): boolean {
  const next = text[end + 1] ?? "";
  if (domain === "" || next === "." || domain.endsWith(".")) return true;
  if (next === "" || !isLetterOrDigit(next)) return false;
  return /^(?:[ .]|$)/.test(text.slice(end + 2, end + 3)) && /[ @.]/.test(text[end - 2] ?? " ");
}

const loneProviders: ReadonlySet<string> = new Set([
  "gmail",
  "googlemail",
  "hotmail",
  "outlook",
  "yahoo",
  "icloud",
  "gmx",
  "protonmail",
  "ymail",
]);

/** A normalised address when the domain can exist; payment handles are not addresses. */
export function address(local: string, domain: string): string | null {
  const host = (latinLookalike(domain) ?? domain).toLowerCase();
  if (local.length === 0 || local.length > longestLocal || upiHandles.has(host)) return null;
  if (loneProviders.has(host)) return `${local.toLowerCase()}@${host}.com`;
  if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){1,5}$/u.test(host)) return null;
  const parsed = parse(host);
  const suffix = parsed.publicSuffix ?? "";
  if (parsed.domain === null || !(parsed.isIcann === true || suffix === "example" || suffix === "test")) return null;
  return `${(latinLookalike(local) ?? local).toLowerCase()}@${host}`;
}

function toFinding(scan: Scan, start: number, end: number, normalised: string, techniques: Technique[]): Finding {
  const found = [...techniques];
  const bits = marksBetween(scan.view, start, end);
  if ((bits & mark.afterInvisible) !== 0) found.push("invisible_characters");
  if ((bits & mark.fullwidth) !== 0) found.push("fullwidth_or_math");
  if (latinLookalike(scan.text.slice(start, end)) !== null) found.push("lookalike_letters");
  if (found.length === 0) found.push("plain");
  const deliverable = within(scan, 0, scan.tokens.length, "deliver") !== undefined;
  return {
    kind: "CONTACT_EMAIL",
    confidence: deliverable ? 0.2 : 0.96,
    techniques: found,
    start,
    end,
    value: { kind: "email", text: normalised },
    masked: `${maskName(normalised)}@…`,
    view: "canonical",
    note: found.includes("plain") ? "An e-mail address." : "A disguised e-mail address.",
    detector: "email",
  };
}
