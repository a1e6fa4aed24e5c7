import type { Technique } from "#lib/detection/content-types.ts";
import type { Concept } from "#lib/detection/frames/concepts.ts";
import { maskName, type Finding } from "#lib/detection/finding.ts";
import { has, hitsOf, sentenceRange, within, type Scan } from "#lib/detection/scan.ts";
import { shapedNames } from "#lib/detection/scanners/shaped-names.ts";
import { firstOf, spend } from "#lib/detection/work-budget.ts";

const handleBody = /[\p{L}\p{N}._-]/u;

/** Names on social networks: an @name, a tag with four digits, or a name said right after the network. */
export function scanHandles(scan: Scan): Finding[] {
  const found = [...scanAtNames(scan), ...scanNamed(scan), ...scanShaped(scan)];
  if (scan.text.includes("#")) found.push(...scanTags(scan));
  return found;
}

/** "ana#0042" beside the name of a service or words for talking. */
function scanTags(scan: Scan): Finding[] {
  const found: Finding[] = [];
  for (const match of scan.text.matchAll(/(?<![\p{L}\p{N}_])[a-z][a-z0-9_.]{1,30}#\d{4}(?!\d)/giu)) {
    if (within(scan, 0, scan.tokens.length, "weakApp", "socialApp", "contactVerb") === undefined) continue;
    found.push(
      finding(
        match[0],
        match.index,
        match.index + match[0].length,
        ["handle"],
        0.85,
        "A user name on another service.",
      ),
    );
  }
  return found;
}

function scanAtNames(scan: Scan): Finding[] {
  const { text } = scan;
  const found: Finding[] = [];
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    if (!spend(scan.budget, 20)) break;
    if (found.length >= 40) {
      scan.budget.cut = true;
      break;
    }
    if (at > 0 && /[\p{L}\p{N}._%+-]/u.test(text[at - 1] ?? "")) continue;
    let end = at + 1;
    while (end < text.length && end - at < 40 && handleBody.test(text[end] ?? "")) end += 1;
    while (/[.-]/.test(text[end - 1] ?? "")) end -= 1;
    const name = text.slice(at + 1, end);
    if (name.length < 3 || /^\d/.test(name) || text[end] === "@") continue;
    const token = tokenAt(scan, at);
    const range = sentenceRange(scan, token, 1);
    const app = within(scan, range.first, range.last, "socialApp", "weakSocial", "strongApp", "weakApp", "codedApp");
    const cue = within(scan, range.first, range.last, "contactVerb", "handle", "search", "mineNumber");
    const money = within(scan, range.first, range.last, "payApp", "weakPayApp");
    if (money !== undefined) {
      found.push({
        ...finding(name, at, end, ["payment_identifier"], 0.88, "A user name of a payment app."),
        kind: "PAYMENT_CREDENTIAL",
        value: { kind: "payment_handle", text: name.toLowerCase() },
      });
      continue;
    }
    const confidence = app !== undefined ? 0.92 : cue !== undefined ? 0.75 : /[._\d]/.test(name) ? 0.62 : 0.55;
    found.push(finding(name, at, end, ["handle"], confidence, "A user name on another service."));
  }
  return found;
}

/** "insta: ana.paints", "snap ana_p", "my ig is anapaints", "fb page Ana Paints". */
function scanNamed(scan: Scan): Finding[] {
  const found: Finding[] = [];
  for (const app of firstOf(
    scan.budget,
    [
      ...hitsOf(scan, "socialApp"),
      ...hitsOf(scan, "weakSocial"),
      ...hitsOf(scan, "weakApp"),
      ...hitsOf(scan, "strongApp"),
      ...hitsOf(scan, "codedApp"),
    ],
    40,
  )) {
    if (!spend(scan.budget, 20)) break;
    const named = nameAfter(scan, app.last);
    if (named === null) continue;
    const techniques: Technique[] = ["handle"];
    found.push(
      finding(
        named.text,
        named.start,
        named.end,
        techniques,
        named.sure ? 0.86 : 0.6,
        "A user name said beside the name of another service.",
      ),
    );
  }
  return found;
}

const services = ["socialApp", "weakSocial", "weakApp", "strongApp", "codedApp"] as const;

/** A sign, digit or capital inside a word: without one no word is shaped like a user name. */
const oddWord = /[\p{L}\p{N}][._][\p{L}\p{N}]|\p{L}\d|\p{Ll}\p{Lu}/u;

const joinedWord = /\p{L}[._][\p{L}\p{N}]|\p{Ll}\p{Lu}/u;

/** A word shaped like a user name near a service or words for finding somebody there, wherever the two stand. */
function scanShaped(scan: Scan): Finding[] {
  const cued =
    (has(scan, ...services) && oddWord.test(scan.text)) ||
    (has(scan, "contactVerb", "login", "backwards") && joinedWord.test(scan.text));
  if (!cued || !spend(scan.budget, scan.text.length)) return [];
  const found: Finding[] = [];
  for (const name of shapedNames(scan.text)) {
    const token = tokenAt(scan, name.start);
    const range = sentenceRange(scan, token, 1);
    const outside = (hit: { first: number; last: number }): boolean =>
      (scan.tokens[hit.last]?.end ?? 0) <= name.start || (scan.tokens[hit.first]?.start ?? 0) >= name.end;
    const near = (concepts: readonly Concept[]): boolean =>
      concepts.some((concept) =>
        hitsOf(scan, concept).some((hit) => hit.last >= range.first && hit.first <= range.last && outside(hit)),
      );
    const service = near(services);
    const cue = near(["login", "sameName", "contactVerb", "handle", "mineNumber", "search"]);
    if (!service && !(name.sure && cue)) continue;
    if (!name.sure && !cue) continue;
    if (near(["deliver", "idLabel", "codeLabel", "here", "platform", "inApp"]) && !service) continue;
    if (near(["work", "deliver"]) && !(name.sure && service) && !near(["login", "contactVerb", "mineNumber"])) continue;
    const confidence = name.sure ? (service ? 0.86 : 0.68) : 0.66;
    found.push(finding(name.text, name.start, name.end, ["handle"], confidence, "A user name on another service."));
  }
  return found;
}

/** Index of the token that covers a place in the text. */
function tokenAt(scan: Scan, place: number): number {
  let [low, high] = [0, scan.tokens.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scan.tokens[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}

const links: ReadonlySet<string> = new Set([
  "is",
  "s",
  "es",
  "est",
  "ist",
  "e",
  "hai",
  "page",
  "account",
  "handle",
  "name",
  "user",
  "username",
  "id",
  "as",
  "under",
  "at",
  "pagina",
  "seite",
  "compte",
  "cuenta",
  "conta",
  "profilo",
  "profile",
  "profil",
  "perfil",
  "called",
  "it",
  "como",
  "als",
  "come",
  "como",
  "ka",
  "ki",
  "pe",
  "par",
  "naam",
  "sous",
  "unter",
  "sotto",
  "bajo",
  "usuario",
  "pseudo",
  "nick",
  "هو",
  "اسم",
  "حساب",
  "आईडी",
  "है",
  "नाम",
  "آئی",
  "ڈی",
]);

/** Names of services that are everyday words: a word behind them is no name ("line: call now", Italian "li tiene"). */
const everyday: ReadonlySet<string> = new Set(
  "line signal snap zoom tele disc teams messenger li sc tt face yt zap ws whats".split(" "),
);

function nameAfter(scan: Scan, app: number): { text: string; start: number; end: number; sure: boolean } | null {
  let index = app + 1;
  let announced = false;
  let named = false;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = scan.tokens[index];
    if (token === undefined) return null;
    if (token.kind === "symbol" && /^[:=>@("'“→-]{1,3}$/.test(token.text)) announced ||= /[:=>@→]/.test(token.text);
    else if (token.kind === "word" && links.has(token.text)) named = true;
    else break;
    index += 1;
  }
  const head = scan.tokens[index];
  if (head?.kind !== "word" || head.text.length < 2) return null;
  let end = head.end;
  while (end < scan.text.length && handleBody.test(scan.text[end] ?? "")) end += 1;
  while (/[.-]/.test(scan.text[end - 1] ?? "")) end -= 1;
  const text = scan.text.slice(head.start, end);
  const mine = within(scan, app - 2, app - 1, "first") !== undefined;
  const shaped = /[._\d]/.test(text) && text.length >= 4 && !/^\d+$/.test(text) && !/['’]/.test(text);
  if (!shaped && everyday.has(scan.tokens[app]?.text ?? "")) return null;
  if (
    !shaped &&
    !(announced && text.length >= 3) &&
    !(named && /^\p{Lu}/u.test(text) && text.length >= 3) &&
    !(named && mine && text.length >= 4 && endsClause(scan, index))
  )
    return null;
  return { text, start: head.start, end, sure: shaped || announced || named };
}

/** A plain word is a name only where nothing follows it: "my insta is anapaints", not "main insta pe kaam karti". */
function endsClause(scan: Scan, index: number): boolean {
  const next = scan.tokens[index + 1];
  return next?.kind !== "word" || next.clause !== scan.tokens[index]?.clause;
}

function finding(
  name: string,
  start: number,
  end: number,
  techniques: readonly Technique[],
  confidence: number,
  note: string,
): Finding {
  return {
    kind: "CONTACT_SOCIAL",
    confidence,
    techniques,
    start,
    end,
    value: { kind: "handle", text: name.toLowerCase().replace(/^@/, "") },
    masked: `@${maskName(name)}`,
    view: "canonical",
    note,
    detector: "handle",
  };
}
