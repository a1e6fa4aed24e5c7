import type { ContentInput, HistoryMessage } from "#lib/detection/content-types.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { has, hitsOf, scanText, type Scan } from "#lib/detection/scan.ts";
import { scanEmails } from "#lib/detection/scanners/email.ts";
import { scanSpokenAddresses } from "#lib/detection/scanners/spoken-address.ts";
import { scanUrls } from "#lib/detection/scanners/url.ts";

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
  const parts: string[] = [];
  for (let index = history.length - 1; index >= 0 && parts.length < mostParts; index -= 1) {
    const message = history[index];
    if (message === undefined || message.senderId !== input.senderId) continue;
    if (message.text.length > shortMessage) break;
    parts.unshift(message.text.trim());
  }
  if (parts.length === 0 || !worthJoining(scan, parts)) return [];
  for (let from = 0; from < parts.length; from += 1) {
    for (const glue of ["", " "]) {
      const before = parts.slice(from).join(glue) + glue;
      const joined = scanText(before + scan.text.trim(), scan.budget);
      const spans = [...scanEmails(joined), ...scanSpokenAddresses(joined), ...scanUrls(joined)].filter(
        (finding) => finding.start < before.length - glue.length && finding.end > before.length,
      );
      const address = spans.find(
        (finding) =>
          finding.confidence >= 0.6 &&
          (finding.kind === "CONTACT_EMAIL" ||
            (glue === "" && !scan.text.trim().includes(" ")) ||
            finding.techniques.includes("disguised_link")),
      );
      if (address !== undefined) return [toFinding(scan, address)];
      if (
        glue === "" &&
        scan.tokens.length <= 2 &&
        parts.length - from === 1 &&
        has(joined, "strongApp") &&
        !has(scan, "strongApp")
      ) {
        const hit = hitsOf(joined, "strongApp")[0];
        const [head, tail] = [joined.tokens[hit?.first ?? 0], joined.tokens[hit?.last ?? 0]];
        if (head !== undefined && tail !== undefined && head.start < before.length && tail.end > before.length) {
          return [
            {
              ...toFinding(scan, {
                kind: "CONTACT_MESSAGING_APP",
                confidence: 0.7,
                techniques: [],
                start: 0,
                end: 0,
                value: null,
                masked: "(words)",
                view: "",
                note: "",
                detector: "",
              }),
              note: "The name of a messaging app in two messages.",
            },
          ];
        }
      }
    }
  }
  return [];
}

/** A sign or word of an address in the parts; most short messages have none and leave here. */
function worthJoining(scan: Scan, parts: readonly string[]): boolean {
  if (scan.tokens.length > mostTokens) return false;
  if (scan.text.includes("@") || parts.some((part) => part.includes("@"))) return true;
  if (has(scan, "provider", "dot") || scan.text.startsWith(".")) return true;
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
