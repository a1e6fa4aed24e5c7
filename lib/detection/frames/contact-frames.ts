import type { Concept } from "#lib/detection/frames/concepts.ts";
import { collect, combination, isNegated, pair, type Frame } from "#lib/detection/frames/frame.ts";
import type { Hit } from "#lib/detection/frames/phrase-trie.ts";
import { has, hitsOf, within, type Scan } from "#lib/detection/scan.ts";

/** Frames that move the talk elsewhere or give a way to be found. */
export function contactFrames(scan: Scan): Frame[] {
  return [messagingApp(scan), weakMessagingApp(scan), codedApp(scan), socialApp(scan), searchable(scan), quotedSearch(scan), paperHandoff(scan), mediaHandoff(scan), solicitation(scan), riddle(scan)].filter(
    (frame) => frame !== null,
  );
}

const talkCues: readonly Concept[] = ["contactVerb", "share", "ask", "on", "first", "second", "phoneNoun", "talk", "elsewhere", "handle", "mineNumber", "mail"];

function messagingApp(scan: Scan): Frame | null {
  const app = collect(scan, ["strongApp"]).find((hit) => !isNegated(scan, hit));
  if (app === undefined) return null;
  const cue = pair(scan, ["strongApp"], talkCues, 8);
  return {
    kind: "CONTACT_MESSAGING_APP", confidence: cue === null ? 0.6 : 0.82, techniques: [disguise(scan, app)], first: cue?.first ?? app.first, last: cue?.last ?? app.last,
    note: "A messaging app is named for talking elsewhere.", aboutApp: true,
  };
}

function disguise(scan: Scan, hit: Hit): "plain" | "lookalike_letters" | "spaced_letters" | "coded_app_name" {
  const tokens = scan.tokens.slice(hit.first, hit.last + 1);
  if (tokens.some((token) => token.lookalike !== null && token.lookalike !== token.text && /[a-z]/.test(token.text))) return "lookalike_letters";
  if (tokens.length >= 4 && tokens.filter((token) => token.kind === "word" && token.text.length === 1).length >= 4) return "spaced_letters";
  const text = tokens.map((token) => token.text).join("");
  return /^(?:whatsapp|telegram|viber|wechat|skype|imessage|facetime|واتس.*|واتساب|व्हाट्सएप)/.test(text) ? "plain" : "coded_app_name";
}

/** Everyday words that need a talking word right beside them. */
const everyday: ReadonlySet<string> = new Set(["signal", "line", "snap", "zoom", "tele", "disc", "teams", "messenger", "zap", "ws", "whats"]);

function weakMessagingApp(scan: Scan): Frame | null {
  for (const app of collect(scan, ["weakApp"])) {
    if (isNegated(scan, app)) continue;
    const word = scan.tokens[app.first]?.text ?? "";
    const before = within(scan, app.first - 2, app.first - 1, "on", "contactVerb", "ask", "second", "share", "first", "mineNumber");
    const after = within(scan, app.last + 1, app.last + 2, "first", "contactVerb", "phoneNoun", "second");
    const verb = within(scan, app.first - 8, app.last + 8, "contactVerb", "ask", "share", "elsewhere", "mineNumber");
    const needed = everyday.has(word) ? verb !== undefined && (within(scan, app.first - 2, app.first - 1, "on", "contactVerb", "ask", "mineNumber", "first") !== undefined) : before !== undefined || (after !== undefined && verb !== undefined);
    if (!needed || (word === "line" && within(scan, app.first - 1, app.first - 1, "on") === undefined)) continue;
    return { kind: "CONTACT_MESSAGING_APP", confidence: everyday.has(word) ? 0.62 : 0.74, techniques: ["coded_app_name"], first: Math.min(app.first, before?.first ?? app.first), last: Math.max(app.last, after?.last ?? app.last), note: "A short form of a messaging app beside words for talking.", aboutApp: true };
  }
  return null;
}

function codedApp(scan: Scan): Frame | null {
  const app = collect(scan, ["codedApp"])[0];
  if (app === undefined) return null;
  const cue = pair(scan, ["codedApp"], talkCues, 10);
  return { kind: "CONTACT_MESSAGING_APP", confidence: cue === null ? 0.56 : 0.74, techniques: ["coded_app_name"], first: cue?.first ?? app.first, last: cue?.last ?? app.last, note: "A messaging app is hinted at without its name.", aboutApp: true };
}

function socialApp(scan: Scan): Frame | null {
  const found = pair(scan, ["socialApp"], ["contactVerb", "handle", "second", "share", "search", "on", "mineNumber", "ask"], 6) ?? pair(scan, ["weakSocial"], ["contactVerb", "mineNumber", "ask"], 4);
  if (found === null || isNegated(scan, found.left)) return null;
  const strong = within(scan, found.first - 6, found.last + 6, "contactVerb", "mineNumber", "search", "ask") !== undefined;
  return { kind: "CONTACT_SOCIAL", confidence: strong ? 0.75 : 0.55, techniques: ["handle"], first: found.first, last: found.last, note: "A social network is named for getting in touch.", aboutApp: true };
}

function searchable(scan: Scan): Frame | null {
  const found = pair(scan, ["search"], ["selfName"], 12) ?? combination(scan, [["search"], ["codedApp", "socialApp"], ["first", "selfName"]], 8);
  const phrase = collect(scan, ["selfName"]).find((hit) => collect(scan, ["search"]).some((search) => search.first >= hit.first && search.last <= hit.last));
  if (found === null && phrase === undefined) return null;
  if (found !== null && isNegated(scan, found.left)) return null;
  return { kind: "CONTACT_SEARCHABLE_IDENTITY", confidence: found === null ? 0.6 : 0.78, techniques: ["searchable_name"], first: found?.first ?? phrase?.first ?? 0, last: found?.last ?? phrase?.last ?? 0, note: "The other person is told how to find the sender elsewhere." };
}

/** google "Ana's Paint Shop Leeds": a name in quotes or capitals right after a verb of searching. */
function quotedSearch(scan: Scan): Frame | null {
  for (const hit of collect(scan, ["search"])) {
    const after = scan.tokens[hit.last + 1];
    if (after === undefined || isNegated(scan, hit)) continue;
    const quoted = after.kind === "symbol" && /["“”«'‘:]/.test(after.text);
    const rest = scan.text.slice(after.start, after.start + 60);
    const named = /^["“«'‘: ]{0,3}\p{Lu}[\p{L}'’&.-]{1,20}(?: (?:&|and|y|et|und|e) | )\p{Lu}[\p{L}'’-]{1,20}/u.test(rest);
    if ((quoted && /\p{Lu}/u.test(rest.slice(0, 6))) || named) {
      if (within(scan, hit.last + 1, hit.last + 10, "idLabel", "unitNoun") !== undefined) continue;
      return { kind: "CONTACT_SEARCHABLE_IDENTITY", confidence: 0.62, techniques: ["searchable_name"], first: hit.first, last: Math.min(scan.tokens.length - 1, hit.last + 4), note: "A name to search for on the internet." };
    }
  }
  return null;
}

function paperHandoff(scan: Scan): Frame | null {
  const found = combination(scan, [["leave", "share"], ["card"], ["purpose", "mineNumber", "phoneNoun", "direct", "nextTime", "contactNoun", "outside"]], 16) ?? combination(scan, [["card"], ["mineNumber"]], 8) ?? combination(scan, [["leave"], ["card"], ["first", "second"]], 8);
  if (found === null || isNegated(scan, found.left)) return null;
  const strong = within(scan, found.first - 10, found.last + 10, "purpose", "mineNumber", "phoneNoun", "direct", "nextTime") !== undefined;
  return { kind: "CONTACT_HANDOFF", confidence: strong ? 0.78 : 0.58, techniques: ["physical_handoff"], first: found.first, last: found.last, note: "Contact details are to be handed over on paper." };
}

function mediaHandoff(scan: Scan): Frame | null {
  const found = combination(scan, [["media"], ["mineNumber", "phoneNoun", "contactNoun", "mail"]], 10) ?? combination(scan, [["media"], ["see"], ["contactVerb", "first", "selfName", "purpose"]], 8);
  if (found === null) return null;
  const personal = within(scan, found.first - 4, found.last + 4, "mineNumber", "first") !== undefined || within(scan, found.first, found.last, "phoneNoun") !== undefined;
  const see = within(scan, found.first - 8, found.last + 8, "see") !== undefined;
  if (!personal || !see) return null;
  const number = within(scan, found.first - 2, found.last + 2, "mineNumber", "phoneNoun", "mail", "contactNoun") !== undefined;
  const code = collect(scan, ["media"]).some((hit) => /qr|code/.test(scan.text.slice(scan.tokens[hit.first]?.start ?? 0, scan.tokens[hit.last]?.end ?? 0).toLowerCase()));
  if (!number && !code) return null;
  if (within(scan, found.first - 4, found.last + 4, "idLabel", "codeLabel") !== undefined && !has(scan, "mineNumber")) return null;
  return { kind: "CONTACT_HANDOFF", confidence: number ? 0.72 : 0.62, techniques: ["media_pointer"], first: found.first, last: found.last, note: "Contact details stand in a picture, sign or code." };
}

function solicitation(scan: Scan): Frame | null {
  const means: readonly Concept[] = ["phoneNoun", "contactNoun", "mail", "strongApp"];
  const asked = combination(scan, [["ask"], means], 6) ?? combination(scan, [["share"], ["second"], means], 6);
  const reach = combination(scan, [["ask"], ["contactVerb"], ["second"]], 6);
  const found = asked ?? reach;
  if (found !== null) {
    if (collect(scan, means).some((hit) => hit.first >= found.first && hit.last <= found.last && isNegated(scan, hit))) return null;
    if (within(scan, found.first, found.last + 1, "idLabel", "codeLabel") !== undefined) return null;
    return { kind: "CONTACT_SOLICITATION", confidence: asked === null ? 0.6 : 0.76, techniques: ["asking_for_contact"], first: found.first, last: found.last, note: "The other person is asked for a way to get in touch." };
  }
  const noun = hitsOf(scan, "phoneNoun")[0] ?? hitsOf(scan, "mail")[0];
  const words = scan.tokens.filter((token) => token.kind === "word").length;
  if (noun === undefined || words > 6 || !/[?？؟]/.test(scan.text) || within(scan, 0, scan.tokens.length, "idLabel", "codeLabel", "not") !== undefined) return null;
  if (words > 3 && within(scan, noun.first - 3, noun.last + 3, "second") === undefined) return null;
  return { kind: "CONTACT_SOLICITATION", confidence: 0.6, techniques: ["asking_for_contact"], first: noun.first, last: noun.last, note: "A short question for a way to get in touch." };
}

function riddle(scan: Scan): Frame | null {
  const found = combination(scan, [["riddle"], ["phoneNoun", "mineNumber", "contactVerb", "together"]], 16);
  if (found === null || within(scan, 0, scan.tokens.length, "idLabel", "codeLabel", "bank") !== undefined) return null;
  const digits = scan.tokens.reduce((sum, token) => sum + (token.kind === "number" ? token.text.length : 0), 0);
  const riddles = collect(scan, ["riddle"]).length;
  if (digits < 3 && riddles < 2) return null;
  return { kind: "CONTACT_PHONE", confidence: 0.56, techniques: ["riddle"], first: found.first, last: found.last, note: "A number is described instead of written." };
}
