import type { Concept } from "#lib/detection/frames/concepts.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { has, hitsOf, within, type Scan } from "#lib/detection/scan.ts";
import { spend } from "#lib/detection/work-budget.ts";

const phoneSigns = /[☎✆\u{1f4de}\u{1f4f1}\u{1f4f2}\u{1f919}]/u;
const connectors =
  /(?<!\p{L})(?:then|and then|next|luego|después|puis|ensuite|dann|danach|depois|poi|phir|fir|ثم|بعدين|फिर|پھر)(?!\p{L})/giu;
const least = 0.5;

/**
 * A number told as a riddle: parts of a phone number, sums and a hint to dial, with too few digits to join. Scores what
 * is present; none of it means anything alone, and lessons, puzzles and ids take it back.
 */
export function scanRiddles(scan: Scan): Finding[] {
  const parts = places(scan, "numberPart");
  const sums = places(scan, "arithmetic");
  if (parts + sums === 0 || scan.numbers.written < 2 || !hasNumber(scan) || !spend(scan.budget, scan.tokens.length))
    return [];
  if (has(scan, "puzzle", "helpline")) return [];
  if (!has(scan, "dials", "mineNumber") && explained.some((concept) => standsApart(scan, concept))) return [];
  const dialled = has(scan, "dials", "answers", "mineNumber") || phoneSigns.test(scan.text);
  const score =
    Math.min(2, parts) * 0.23 +
    Math.min(2, sums) * 0.14 +
    (dialled ? 0.24 : has(scan, "phoneNoun", "contactVerb", "together", "riddle") ? 0.14 : 0) +
    (has(scan, "wink") ? 0.14 : 0) +
    (/(?<![\d.,:/])0\d{1,3}(?![\d:])/.test(scan.text) ? 0.16 : 0) +
    ([...scan.text.matchAll(connectors)].length >= 2 ? 0.16 : 0);
  if (score < least) return [];
  const [first, last] = extent(scan);
  return [
    {
      kind: "CONTACT_PHONE",
      confidence: Math.min(0.8, score),
      techniques: ["riddle"],
      start: scan.tokens[first]?.start ?? 0,
      end: scan.tokens[last]?.end ?? scan.text.length,
      value: null,
      masked: "(words)",
      view: "tokens",
      note: "A phone number told as a riddle.",
      detector: "riddle",
    },
  ];
}

/** Digits, or a number word that is nothing else. */
function hasNumber({ numbers }: Scan): boolean {
  return numbers.digits > 0 || [...(numbers.votes?.values() ?? [])].some((votes) => votes >= 1);
}

/** What explains the digits; "area code" and "last four" hold such words but are parts of a number. */
const explained = ["deliver", "idLabel", "codeLabel", "unitNoun"] as const;

function standsApart(scan: Scan, concept: Concept): boolean {
  return hitsOf(scan, concept).some(
    (hit) => within(scan, hit.first, hit.last, "numberPart", "arithmetic") === undefined,
  );
}

/** Different places of a meaning; phrases inside one another count once. */
function places(scan: Scan, concept: Concept): number {
  let [count, reach] = [0, -1];
  for (const hit of hitsOf(scan, concept)) {
    if (hit.first > reach) count += 1;
    reach = Math.max(reach, hit.last);
  }
  return count;
}

function extent(scan: Scan): [number, number] {
  const hits = [...hitsOf(scan, "numberPart"), ...hitsOf(scan, "arithmetic")];
  const first = Math.min(...hits.map((hit) => hit.first));
  const last = Math.max(...hits.map((hit) => hit.last));
  const number = within(scan, last + 1, last + 4, "plainNumber");
  return [first, number?.last ?? last];
}
