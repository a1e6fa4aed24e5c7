import { collect, combination, isNegated, pair, type Frame, type Pair } from "#lib/detection/frames/frame.ts";
import { has, within, type Scan } from "#lib/detection/scan.ts";

/** Frames that give a way to be found without writing it: a search, a card, a picture, a riddle. */
export function handoffFrames(scan: Scan): Frame[] {
  return [searchable(scan), quotedSearch(scan), paperHandoff(scan), mediaHandoff(scan), riddle(scan)].filter(
    (frame) => frame !== null,
  );
}

function searchable(scan: Scan): Frame | null {
  const found =
    pair(scan, ["search"], ["selfName"], 12) ??
    combination(scan, [["search"], ["codedApp", "socialApp"], ["first", "selfName"]], 8);
  const typed = searchedTwice(scan);
  if (found === null && typed !== null) return typed;
  const phrase = collect(scan, ["selfName"]).find((hit) =>
    collect(scan, ["search"]).some((search) => search.first >= hit.first && search.last <= hit.last),
  );
  if (found === null && phrase === undefined) return null;
  if (found !== null && isProductSearch(scan, found)) return null;
  if (found !== null && isNegated(scan, found.left)) return null;
  const at = found ?? { first: phrase?.first ?? 0, last: phrase?.last ?? 0 };
  if (within(scan, at.first - 4, at.last + 6, "onApp", "inApp") !== undefined) return null;
  return {
    kind: "CONTACT_SEARCHABLE_IDENTITY",
    confidence: found === null ? 0.6 : 0.78,
    techniques: ["searchable_name"],
    first: found?.first ?? phrase?.first ?? 0,
    last: found?.last ?? phrase?.last ?? 0,
    note: "The other person is told how to find the sender elsewhere.",
  };
}

/** "search for soft close hinge, first result": nothing of the sender's own is to be found. */
function isProductSearch(scan: Scan, found: Pair): boolean {
  const place = scan.text.slice(scan.tokens[found.first]?.start ?? 0, scan.tokens[found.last]?.end ?? 0);
  if (!/resul|treffer|résult|risult|نتيجة|رزلٹ|रिज/iu.test(place)) return false;
  if (within(scan, found.first - 8, found.last + 8, "first", "reachMe", "ownName") !== undefined) return false;
  return !/\p{Ll} \p{Lu}\p{Ll}/u.test(place);
}

/** "type Lima Paints into google": two words of searching make a request, unless the sender tells what they did. */
function searchedTwice(scan: Scan): Frame | null {
  const hits = collect(scan, ["search"]);
  const [head, tail] = [hits[0], hits.find((hit) => hit.first > (hits[0]?.last ?? 0) + 1)];
  if (head === undefined || tail === undefined || tail.first - head.last > 7) return null;
  if (within(scan, head.first - 3, head.first - 1, "first") !== undefined || isNegated(scan, head)) return null;
  return {
    kind: "CONTACT_SEARCHABLE_IDENTITY",
    confidence: 0.55,
    techniques: ["searchable_name"],
    first: head.first,
    last: tail.last,
    note: "The other person is told what to search for on the internet.",
  };
}

/** google "Ana's Paint Shop Leeds": a name in quotes or capitals right after a verb of searching. */
function quotedSearch(scan: Scan): Frame | null {
  for (const hit of collect(scan, ["search"])) {
    const after = scan.tokens[hit.last + 1];
    if (after === undefined || isNegated(scan, hit)) continue;
    const quoted = after.kind === "symbol" && /["“”«'‘:]/.test(after.text);
    const rest = scan.text.slice(after.start, after.start + 60);
    const named = /^["“«'‘: ]{0,3}\p{Lu}[\p{L}'’&.-]{1,20}(?: (?:&|and|y|et|und|e) | )\p{Lu}[\p{L}'’-]{1,20}/u.test(
      rest,
    );
    if ((quoted && /\p{Lu}/u.test(rest.slice(0, 6))) || named) {
      if (within(scan, hit.last + 1, hit.last + 10, "idLabel", "unitNoun") !== undefined) continue;
      return {
        kind: "CONTACT_SEARCHABLE_IDENTITY",
        confidence: 0.62,
        techniques: ["searchable_name"],
        first: hit.first,
        last: Math.min(scan.tokens.length - 1, hit.last + 4),
        note: "A name to search for on the internet.",
      };
    }
  }
  return null;
}

function paperHandoff(scan: Scan): Frame | null {
  const found =
    combination(
      scan,
      [
        ["leave", "share"],
        ["card"],
        ["purpose", "mineNumber", "phoneNoun", "direct", "nextTime", "contactNoun", "outside"],
      ],
      16,
    ) ??
    combination(scan, [["card"], ["mineNumber"]], 14) ??
    combination(scan, [["ownCard"], ["leave"]], 6);
  if (found === null || isNegated(scan, found.left) || isBatch(scan, found)) return null;
  const strong =
    within(scan, found.first - 10, found.last + 10, "purpose", "mineNumber", "phoneNoun", "direct", "nextTime") !==
    undefined;
  return {
    kind: "CONTACT_HANDOFF",
    confidence: strong ? 0.78 : 0.58,
    techniques: ["physical_handoff"],
    first: found.first,
    last: found.last,
    note: "Contact details are to be handed over on paper.",
  };
}

/** "five hundred cards with the phone number in gold": a number of them right before makes cards the job. */
function isBatch(scan: Scan, { first, last }: Pair): boolean {
  return collect(scan, ["card"]).some((card) => {
    if (card.last < first || card.first > last) return false;
    return [1, 2].some((step) => {
      const token = scan.tokens[card.first - step];
      if (token?.kind === "number") return token.text.length >= 2;
      return token?.kind === "word" && batches.test(token.text);
    });
  });
}
const batches =
  /^(?:hundreds?|thousand|dozens?|\p{L}*ientas|\p{L}*centas|cem|cien|mil|mille|cents?|\p{L}*hundert|tausend|\p{L}*cento|hazar|sau|हज़ार|सौ|ہزار|سو)$/u;

function mediaHandoff(scan: Scan): Frame | null {
  const found =
    combination(scan, [["media"], ["mineNumber", "phoneNoun", "contactNoun", "mail"]], 14) ??
    combination(scan, [["media"], ["selfName"], ["see"]], 6) ??
    combination(scan, [["media"], ["see"], ["contactVerb", "first", "selfName", "purpose"]], 8);
  if (found === null) return null;
  const personal =
    within(scan, found.first - 4, found.last + 4, "mineNumber", "first") !== undefined ||
    within(scan, found.first, found.last, "phoneNoun") !== undefined;
  const see = within(scan, found.first - 8, found.last + 8, "see") !== undefined;
  const named = within(scan, found.first, found.last, "mineNumber") !== undefined;
  if (!personal || (!see && !named)) return null;
  const number =
    within(scan, found.first - 2, found.last + 2, "mineNumber", "phoneNoun", "mail", "contactNoun", "selfName") !==
    undefined;
  const code = collect(scan, ["media"]).some((hit) =>
    /qr|code/.test(scan.text.slice(scan.tokens[hit.first]?.start ?? 0, scan.tokens[hit.last]?.end ?? 0).toLowerCase()),
  );
  if (!number && !code) return null;
  if (
    !code &&
    within(scan, found.first - 4, found.last + 8, "idLabel", "codeLabel", "unitNoun") !== undefined &&
    !has(scan, "mineNumber")
  )
    return null;
  return {
    kind: "CONTACT_HANDOFF",
    confidence: number ? 0.72 : 0.62,
    techniques: ["media_pointer"],
    first: found.first,
    last: found.last,
    note: "Contact details stand in a picture, sign or code.",
  };
}

function riddle(scan: Scan): Frame | null {
  const found = combination(scan, [["riddle"], ["phoneNoun", "mineNumber", "contactVerb", "together"]], 16);
  if (found === null || within(scan, 0, scan.tokens.length, "idLabel", "codeLabel", "bank") !== undefined) return null;
  const digits = scan.tokens.reduce((sum, token) => sum + (token.kind === "number" ? token.text.length : 0), 0);
  const riddles = collect(scan, ["riddle"]).length;
  if (digits < 3 && riddles < 2) return null;
  return {
    kind: "CONTACT_PHONE",
    confidence: 0.56,
    techniques: ["riddle"],
    first: found.first,
    last: found.last,
    note: "A number is described instead of written.",
  };
}
