import type { ContentInput, HistoryMessage } from "#lib/detection/content-types.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { has, hitsOf, scanView, type Scan } from "#lib/detection/scan.ts";
import { scanEmails } from "#lib/detection/scanners/email.ts";
import { scanSpokenAddresses } from "#lib/detection/scanners/spoken-address.ts";
import { scanUrls } from "#lib/detection/scanners/url.ts";
import { canonicalView } from "#lib/detection/views/canonical-view.ts";

const shortMessage = 40;
const mostParts = 6;
const mostTokens = 8;

/** An e-mail address, link or app name written over several short messages of one person. */
export function joinedAddress(
  scan: Scan,
  input: ContentInput,
  history: readonly HistoryMessage[],
  found: readonly Finding[],
): Finding[] {
  if (input.text.length > shortMessage || found.some((finding) => finding.kind === "CONTACT_EMAIL")) return [];
  const parts = partsBefore(input, history);
  if (parts.length === 0 || !worthJoining(scan, parts)) return [];
  for (let from = 0; from < parts.length; from += 1) {
    for (const glue of ["", " "]) {
      const before = canonicalView(parts.slice(from).join(glue)).text + glue;
      const joined = scanView(canonicalView(before + scan.text.trim()), scan.budget, scan.without);
      const address = spanningAddress(scan, joined, before.length, glue);
      if (address !== null) return [toFinding(scan, address)];
      const lastTwo = glue === "" && scan.tokens.length <= 2 && from === parts.length - 1;
      if (lastTwo && namesApp(scan, joined, before.length)) return [appFinding(scan)];
    }
  }
  return [];
}

/** Short messages of the same person, oldest first; a longer one ends the search. */
function partsBefore(input: ContentInput, history: readonly HistoryMessage[]): string[] {
  const parts: string[] = [];
  for (let index = history.length - 1; index >= 0 && parts.length < mostParts; index -= 1) {
    const message = history[index];
    if (message === undefined || message.senderId !== input.senderId) continue;
    if (message.text.length > shortMessage) break;
    parts.unshift(message.text.trim());
  }
  return parts;
}

/** An address that begins in the earlier messages and ends in this one. */
function spanningAddress(scan: Scan, joined: Scan, border: number, glue: string): Finding | null {
  const oneWord = glue === "" && !scan.text.trim().includes(" ");
  for (const finding of [...scanEmails(joined), ...scanSpokenAddresses(joined), ...scanUrls(joined)]) {
    if (finding.start >= border - glue.length || finding.end <= border || finding.confidence < 0.6) continue;
    if (finding.kind === "CONTACT_EMAIL" || oneWord || finding.techniques.includes("disguised_link")) return finding;
  }
  return null;
}

/** "whats" and then "app". */
function namesApp(scan: Scan, joined: Scan, border: number): boolean {
  const hit = hitsOf(joined, "strongApp")[0];
  if (hit === undefined || has(scan, "strongApp")) return false;
  const [head, tail] = [joined.tokens[hit.first], joined.tokens[hit.last]];
  return head !== undefined && tail !== undefined && head.start < border && tail.end > border;
}

function appFinding(scan: Scan): Finding {
  return {
    kind: "CONTACT_MESSAGING_APP",
    confidence: 0.7,
    techniques: ["split_over_messages"],
    start: 0,
    end: scan.text.trimEnd().length,
    value: null,
    masked: "(words)",
    view: "conversation",
    note: "The name of a messaging app in two messages.",
    detector: "conversation",
    fromEarlierMessage: true,
  };
}

/** "www", "https://", "t.me/": a link that goes on in the next message. */
const linkStart = /^(?:www\.?|https?:\/{0,2})$|^[a-z]{1,6}\.(?:me|ly|gg|ee)\/?$/i;

/** A sign or word of an address in the parts; most short messages have none and leave here. */
function worthJoining(scan: Scan, parts: readonly string[]): boolean {
  if (scan.tokens.length > mostTokens) return false;
  if (scan.text.includes("@") || parts.some((part) => part.includes("@"))) return true;
  if (has(scan, "provider", "dot") || /^[./]/.test(scan.text)) return true;
  const before = parts.at(-1) ?? "";
  if (linkStart.test(before) || /^www$/i.test(parts.at(-2) ?? "")) return true;
  if (scan.tokens.length === 1 && /^\p{L}{2,8}$/u.test(scan.text) && /^\p{L}{2,8}$/u.test(before)) return true;
  return scan.tokens.length === 1 && /^[a-z]{2,5}$/i.test(scan.text) && has(scan, "platform", "tld");
}

function toFinding(scan: Scan, joined: Finding): Finding {
  return {
    ...joined,
    start: 0,
    end: scan.text.trimEnd().length,
    techniques: ["split_over_messages", ...joined.techniques.filter((technique) => technique !== "plain")],
    view: "conversation",
    note: "Parts in several messages join to an address.",
    detector: "conversation",
    fromEarlierMessage: true,
    confidence: Math.min(joined.confidence, 0.88),
  };
}
