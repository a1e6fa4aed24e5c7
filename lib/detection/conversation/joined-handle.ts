import type { ContentInput, HistoryMessage } from "#lib/detection/content-types.ts";
import { maskName, type Finding } from "#lib/detection/finding.ts";
import { has, scanText, type Scan } from "#lib/detection/scan.ts";
import { shapedNames } from "#lib/detection/scanners/shaped-names.ts";

const messagesBack = 4;
const longestEarlier = 160;
const mostTokens = 14;
const joinedWord = /[\p{L}\p{N}][._][\p{L}\p{N}]/u;
const announced = /(?:\b(?:is|es|est|ist|hai|e|è|are|called|under|as)|[:=>])\s*$/iu;

/** A user name given in a message of its own after a service was named: "insta?" … "ana_paints", "yep, same username". */
export function joinedHandle(
  scan: Scan,
  input: ContentInput,
  history: readonly HistoryMessage[],
  found: readonly Finding[],
): Finding | null {
  if (scan.tokens.length > mostTokens || found.some((finding) => finding.kind === "CONTACT_SOCIAL")) return null;
  const same = has(scan, "sameName");
  const shaped = joinedWord.test(scan.text) ? shapedNames(scan.text).find((name) => name.sure) : undefined;
  const word = /^[_.\p{Ll}\p{N}]{3,24}$/u.test(scan.text.trim()) && scan.byConcept.length === 0;
  if (!same && shaped === undefined && !word) return null;
  for (const earlier of history.slice(-messagesBack)) {
    if (earlier.text.length > longestEarlier) continue;
    const before = scanText(earlier.text, scan.budget, scan.without);
    if (!has(before, "socialApp", "weakSocial", "strongApp", "weakApp", "codedApp") || has(before, "work", "deliver"))
      continue;
    const opened =
      scan.text.trim().length >= 4 &&
      has(before, "socialApp", "strongApp", "weakSocial") &&
      earlier.senderId === input.senderId &&
      announced.test(earlier.text);
    if (!same && shaped === undefined && !opened) continue;
    return toFinding(scan, shaped?.text ?? (same ? null : scan.text.trim()));
  }
  return null;
}

function toFinding(scan: Scan, name: string | null): Finding {
  return {
    kind: "CONTACT_SOCIAL",
    confidence: 0.72,
    techniques: ["handle", "split_over_messages"],
    start: 0,
    end: scan.text.trimEnd().length,
    value: name === null ? null : { kind: "handle", text: name.toLowerCase() },
    masked: name === null ? "(words)" : `@${maskName(name)}`,
    view: "conversation",
    note: "A user name for the service named in a message before.",
    detector: "conversation",
    fromEarlierMessage: true,
  };
}
