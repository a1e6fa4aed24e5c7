import type { Concept } from "#lib/detection/frames/concepts.ts";
import { collect, combination, isNegated, pair, type Frame, type Pair } from "#lib/detection/frames/frame.ts";
import type { Hit } from "#lib/detection/frames/phrase-trie.ts";
import { hitsOf, within, type Scan } from "#lib/detection/scan.ts";
import { originalRange } from "#lib/detection/views/canonical-view.ts";

/** Frames that move the talk to an app or ask for a way to get in touch. */
export function contactFrames(scan: Scan): Frame[] {
  return [messagingApp(scan), weakMessagingApp(scan), codedApp(scan), socialApp(scan), solicitation(scan)].filter(
    (frame) => frame !== null,
  );
}

const meetingCues: readonly Concept[] = ["contactVerb", "ask", "phoneNoun", "talk", "elsewhere", "mineNumber", "mail"];

const talkCues: readonly Concept[] = [
  "contactVerb",
  "share",
  "ask",
  "on",
  "first",
  "second",
  "phoneNoun",
  "talk",
  "elsewhere",
  "handle",
  "mineNumber",
  "mail",
];

function messagingApp(scan: Scan): Frame | null {
  const app = collect(scan, ["strongApp"]).find((hit) => !isNegated(scan, hit));
  if (app === undefined) return null;
  const strong = pair(scan, ["strongApp"], meetingCues, 8);
  const exchanged = strong ?? combination(scan, [["strongApp"], ["share", "on"], ["first", "second"]], 6);
  const short = scan.tokens.filter((token) => token.kind === "word").length <= 6;
  const praised = scan.tokens.some((token) => praise.has(token.text));
  // An app that is only named in passing is no proposal.
  const confidence = strong !== null ? 0.82 : exchanged !== null ? 0.66 : short || praised ? 0.6 : 0.38;
  return {
    kind: "CONTACT_MESSAGING_APP",
    confidence,
    techniques: [disguise(scan, app)],
    first: exchanged?.first ?? app.first,
    last: exchanged?.last ?? app.last,
    note: "A messaging app is named for talking elsewhere.",
    aboutApp: true,
  };
}

type Spelling = "plain" | "lookalike_letters" | "spaced_letters" | "invisible_characters" | "coded_app_name";

function disguise(scan: Scan, hit: Hit): Spelling {
  const tokens = scan.tokens.slice(hit.first, hit.last + 1);
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const { start: from, end: to } = originalRange(scan.view, start, end);
  if (
    /\p{L}[\u00ad\u200b-\u200d\u2060\ufeff]+\p{L}/u.test(scan.view.original.slice(from, to)) &&
    /[a-z]/.test(tokens[0]?.text ?? "")
  )
    return "invisible_characters";
  if (/[a-z]\d+[a-z]/i.test(scan.text.slice(start, end))) return "lookalike_letters";
  if (tokens.some((token) => token.lookalike !== null && token.lookalike !== token.text && /[a-z]/.test(token.text)))
    return "lookalike_letters";
  if (tokens.length >= 4 && tokens.filter((token) => token.kind === "word" && token.text.length === 1).length >= 4)
    return "spaced_letters";
  const text = tokens.map((token) => token.text).join("");
  return /^(?:whatsapp|telegram|viber|wechat|skype|imessage|facetime|واتس.*|واتساب|व्हाट्सएप)/.test(text)
    ? "plain"
    : "coded_app_name";
}

const praise: ReadonlySet<string> = new Set([
  "better",
  "quicker",
  "easier",
  "faster",
  "instead",
  "ok",
  "okay",
  "mejor",
  "mieux",
  "besser",
  "einfacher",
  "schneller",
  "melhor",
  "meglio",
  "aasan",
  "accha",
  "?",
]);

/** Everyday words that need a talking word right beside them. */
const everyday: ReadonlySet<string> = new Set([
  "signal",
  "line",
  "snap",
  "zoom",
  "tele",
  "disc",
  "teams",
  "messenger",
  "zap",
  "ws",
  "whats",
]);

function weakMessagingApp(scan: Scan): Frame | null {
  for (const app of collect(scan, ["weakApp"])) {
    if (isNegated(scan, app)) continue;
    const word = scan.tokens[app.first]?.text ?? "";
    const before = within(
      scan,
      app.first - 2,
      app.first - 1,
      "on",
      "contactVerb",
      "ask",
      "second",
      "share",
      "first",
      "mineNumber",
    );
    const after = within(scan, app.last + 1, app.last + 2, "first", "contactVerb", "phoneNoun", "second");
    const verb = within(scan, app.first - 8, app.last + 8, "contactVerb", "ask", "share", "elsewhere", "mineNumber");
    const praised =
      !everyday.has(word) && scan.tokens.length <= 8 && scan.tokens.some((token) => praise.has(token.text));
    const needed =
      praised ||
      (everyday.has(word)
        ? verb !== undefined &&
          within(scan, app.first - 2, app.first - 1, "on", "contactVerb", "ask", "mineNumber", "first") !== undefined
        : before !== undefined || (after !== undefined && verb !== undefined));
    if (!needed || (word === "line" && within(scan, app.first - 1, app.first - 1, "on") === undefined)) continue;
    return {
      kind: "CONTACT_MESSAGING_APP",
      confidence: everyday.has(word) ? 0.62 : 0.74,
      techniques: ["coded_app_name"],
      first: Math.min(app.first, before?.first ?? app.first),
      last: Math.max(app.last, after?.last ?? app.last),
      note: "A short form of a messaging app beside words for talking.",
      aboutApp: true,
    };
  }
  return null;
}

function codedApp(scan: Scan): Frame | null {
  const app = collect(scan, ["codedApp"])[0];
  if (app === undefined) return null;
  const cue = pair(scan, ["codedApp"], talkCues, 10);
  return {
    kind: "CONTACT_MESSAGING_APP",
    confidence: cue === null ? 0.56 : 0.74,
    techniques: ["coded_app_name"],
    first: cue?.first ?? app.first,
    last: cue?.last ?? app.last,
    note: "A messaging app is hinted at without its name.",
    aboutApp: true,
  };
}

function socialApp(scan: Scan): Frame | null {
  const found =
    pair(scan, ["socialApp"], ["contactVerb", "handle", "second", "share", "search", "on", "mineNumber", "ask"], 6) ??
    pair(scan, ["weakSocial"], ["contactVerb", "mineNumber", "ask"], 4);
  if (found === null || isNegated(scan, found.left)) return null;
  const strong =
    within(scan, found.first - 6, found.last + 6, "contactVerb", "mineNumber", "search", "ask") !== undefined;
  return {
    kind: "CONTACT_SOCIAL",
    confidence: strong ? 0.75 : 0.3,
    techniques: ["handle"],
    first: found.first,
    last: found.last,
    note: "A social network is named for getting in touch.",
    aboutApp: true,
  };
}

function solicitation(scan: Scan): Frame | null {
  const means: readonly Concept[] = ["phoneNoun", "contactNoun", "mail", "strongApp"];
  const sameSentence = (found: Pair | null): Pair | null =>
    found !== null && scan.tokens[found.first]?.sentence === scan.tokens[found.last]?.sentence ? found : null;
  const asked = sameSentence(
    combination(scan, [["ask"], means], 6) ?? combination(scan, [["share"], ["second"], means], 6),
  );
  const reach = sameSentence(combination(scan, [["ask"], ["contactVerb"], ["second"]], 6));
  const phrase = hitsOf(scan, "ask").find((ask) =>
    collect(scan, means).some((noun) => noun.first >= ask.first && noun.last <= ask.last),
  );
  const aboutYou =
    phrase !== undefined && within(scan, phrase.first, phrase.last + 5, "second", "contactVerb", "first") !== undefined;
  const whole =
    phrase === undefined || !aboutYou ? null : { first: phrase.first, last: phrase.last, left: phrase, right: phrase };
  const found = asked ?? reach ?? whole;
  if (found !== null) {
    if (collect(scan, means).some((hit) => hit.first >= found.first && hit.last <= found.last && isNegated(scan, hit)))
      return null;
    if (within(scan, found.first, found.last + 1, "idLabel", "codeLabel") !== undefined) return null;
    return {
      kind: "CONTACT_SOLICITATION",
      confidence: asked === null ? 0.6 : 0.76,
      techniques: ["asking_for_contact"],
      first: found.first,
      last: found.last,
      note: "The other person is asked for a way to get in touch.",
    };
  }
  const noun = hitsOf(scan, "phoneNoun")[0] ?? hitsOf(scan, "mail")[0];
  const words = scan.tokens.filter((token) => token.kind === "word").length;
  if (
    noun === undefined ||
    words > 6 ||
    !/[?？؟]/.test(scan.text) ||
    within(scan, 0, scan.tokens.length, "idLabel", "codeLabel", "not") !== undefined
  )
    return null;
  if (words > 3 && within(scan, noun.first - 3, noun.last + 3, "second") === undefined) return null;
  return {
    kind: "CONTACT_SOLICITATION",
    confidence: 0.5,
    techniques: ["asking_for_contact"],
    first: noun.first,
    last: noun.last,
    note: "A short question for a way to get in touch.",
  };
}
