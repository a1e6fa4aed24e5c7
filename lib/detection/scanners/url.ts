import { parse } from "tldts";
import type { Technique } from "#lib/detection/content-types.ts";
import { maskName, type Finding } from "#lib/detection/finding.ts";
import { hitsOf, within, type Scan } from "#lib/detection/scan.ts";
import { readDomain } from "#lib/detection/scanners/spoken-domain.ts";
import { hostKind, isFileName, isHarmlessHost, riskyBareSuffix } from "#lib/detection/scanners/hosts.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";
import { firstOf, spend } from "#lib/detection/work-budget.ts";

/** Links, anchored on a dot between letters, on words for a dot, or on a service that needs none. */
export function scanUrls(scan: Scan): Finding[] {
  return [...scanDotted(scan), ...scanSpoken(scan), ...scanShortForms(scan)];
}

const hostUnit = /[\p{L}\p{N}.-]/u;

function scanDotted(scan: Scan): Finding[] {
  const { text } = scan;
  const found: Finding[] = [];
  let consumed = 0;
  for (let dot = text.indexOf("."); dot !== -1; dot = text.indexOf(".", Math.max(dot + 1, consumed))) {
    if (dot === 0 || !/[\p{L}\p{N}]/u.test(text[dot - 1] ?? "") || !/[\p{L}]/u.test(text[dot + 1] ?? "")) continue;
    if (!spend(scan.budget, 60)) break;
    if (found.length >= 20) {
      scan.budget.cut = true;
      break;
    }
    let start = dot;
    while (start > consumed && dot - start < 80 && hostUnit.test(text[start - 1] ?? "")) start -= 1;
    let end = dot + 1;
    while (end < text.length && end - dot < 120 && hostUnit.test(text[end] ?? "")) end += 1;
    while (/[.-]/.test(text[end - 1] ?? "")) end -= 1;
    consumed = end;
    const scheme = /(?:h[tx]{2}ps?|ftp):\/{1,3}$/i.test(text.slice(Math.max(0, start - 10), start));
    if (!scheme && (text[start - 1] === "@" || text[end] === "@")) continue;
    const host = text.slice(start, end).toLowerCase();
    let pathEnd = end;
    while (
      pathEnd < text.length &&
      pathEnd - end < 300 &&
      text[end] !== undefined &&
      /[/?#:]/.test(text[end] ?? "") &&
      !/[\s<>"'()]/.test(text[pathEnd] ?? " ")
    )
      pathEnd += 1;
    const finding = judgeHost(scan, host, text.slice(end, pathEnd), start, pathEnd, scheme, []);
    if (finding !== null) found.push(finding);
    consumed = Math.max(end, pathEnd);
  }
  return found;
}

function judgeHost(
  scan: Scan,
  host: string,
  path: string,
  start: number,
  end: number,
  scheme: boolean,
  techniques: Technique[],
): Finding | null {
  const parsed = parse(host);
  const suffix = parsed.publicSuffix ?? "";
  if (parsed.domain === null || parsed.isIp === true) return null;
  const known = parsed.isIcann === true || parsed.isPrivate === true || suffix === "example" || suffix === "test";
  const disguised = techniques.length > 0;
  if (!known || (isFileName(host) && !scheme && path === "")) return null;
  if (isHarmlessHost(parsed.domain, host, path)) return null;
  const explicit = scheme || host.startsWith("www.") || path.length > 1 || disguised;
  if (!explicit && riskyBareSuffix(suffix) && !host.includes("-") && !contactNear(scan, start)) return null;
  if (/^(?:e\.g|i\.e|a\.m|p\.m|etc\.|p\.s|z\.b|d\.h|s\.o|u\.s|u\.k)/.test(host)) return null;
  const kind = hostKind(parsed.domain, host);
  return toFinding(
    scan,
    kind,
    host + path,
    start,
    end,
    techniques.length > 0 ? techniques : ["plain"],
    kind === "CONTACT_URL" ? (explicit ? 0.8 : 0.68) : 0.92,
  );
}

function contactNear(scan: Scan, start: number): boolean {
  const at = scan.tokens.findIndex((token) => token.start >= start);
  return (
    within(scan, Math.max(0, at - 8), at + 8, "contactVerb", "mineNumber", "search", "see", "form", "contactNoun") !==
    undefined
  );
}

/** "ana paints dot com", "t (dot) me slash ana", "www . ana . com", "ana[.]example". */
function scanSpoken(scan: Scan): Finding[] {
  const found: Finding[] = [];
  let after = -1;
  const spaced = new Set(spacedDots(scan));
  const anchors = [...hitsOf(scan, "dot").map((hit) => hit.first), ...spaced].sort((left, right) => left - right);
  for (const anchor of firstOf(scan.budget, anchors, 80)) {
    if (anchor <= after || !spend(scan.budget, 30)) continue;
    let first = anchor - 1;
    while (
      first >= 0 &&
      scan.tokens[first]?.kind === "symbol" &&
      /^[([{<"' -]{1,2}$/.test(scan.tokens[first]?.text ?? "")
    )
      first -= 1;
    while (
      first > 0 &&
      scan.tokens[first - 1]?.end === scan.tokens[first]?.start &&
      (scan.tokens[first - 1]?.kind !== "symbol" || scan.tokens[first - 1]?.text === "-")
    )
      first -= 1;
    if (first < 0 || scan.tokens[first]?.kind === "symbol") continue;
    const domain = readDomain(scan, first);
    if (domain === null || !domain.dotted || (domain.plain && !spaced.has(anchor))) continue;
    const [head, tail] = [scan.tokens[first], scan.tokens[domain.last]];
    if (head === undefined || tail === undefined || scan.text[head.start - 1] === "@") continue;
    const suffix = domain.text.split(".").at(-1) ?? "";
    const slash =
      within(scan, domain.last + 1, domain.last + 2, "slash") !== undefined ||
      scan.text.slice(tail.end, tail.end + 3).includes("/");
    if (
      !domain.topLevel ||
      (riskyWord.has(suffix) &&
        !slash &&
        !contactNear(scan, head.start) &&
        !/[[({]/.test(scan.text.slice(head.end, tail.end)))
    )
      continue;
    const finding = judgeHost(scan, domain.text, slash ? "/…" : "", head.start, tail.end, false, ["disguised_link"]);
    if (finding === null) continue;
    found.push(finding);
    after = domain.last;
  }
  return found;
}

const riskyWord: ReadonlySet<string> = new Set([
  "in",
  "me",
  "it",
  "at",
  "no",
  "is",
  "be",
  "us",
  "de",
  "es",
  "so",
  "co",
  "se",
  "page",
  "local",
  "house",
  "services",
  "design",
  "works",
  "pro",
  "link",
  "store",
  "test",
  "app",
  "pt",
  "online",
]);

/** A dot with spaces around it, or in brackets, between two words: not how a sentence ends. */
function spacedDots(scan: Scan): number[] {
  const found: number[] = [];
  for (let index = 1; index + 1 < scan.tokens.length; index += 1) {
    const token = scan.tokens[index];
    if (token?.kind !== "symbol" || !/^[[({<]{0,2}[.。․][\])}>]{0,2}$/.test(token.text)) continue;
    const spaced = scan.text[token.start - 1] === " " && scan.text[token.end] === " ";
    if (
      token.text.length > 1 ||
      (spaced && (within(scan, index + 1, index + 1, "tld") !== undefined || scan.tokens[index - 1]?.text === "www"))
    )
      found.push(index);
  }
  return found;
}

const shortForms =
  /\b(?:w ?a|t|m|ig|bit|fb|tinyurl|linktr|cash|paypal|venmo|revolut)[ .]{0,2}(?:\(dot\)|\[\.\]|dot|\.|,)?[ .]{0,2}(?:m ?e|ly|ee|app|com)? {0,1}(?:\/|slash )[ ]?[\p{L}\p{N}_+.-]{3,40}/giu;

/** Short link services whose dot was left out: "wa me/44…", "bit ly slash …". */
function scanShortForms(scan: Scan): Finding[] {
  if (!/\/|slash|barra|slesh/i.test(scan.text)) return [];
  const found: Finding[] = [];
  for (const match of scan.text.matchAll(shortForms)) {
    const name = /^[a-z]+/i.exec(match[0])?.[0]?.toLowerCase() ?? "";
    const end = match.index + match[0].length;
    const joined = match[0]
      .toLowerCase()
      .replace(/^w a/, "wa")
      .replace(/m e ?(?=\/|slash)/, "me")
      .replace(/ ?slash ?/g, "/")
      .replace(/\(dot\)|\[\.\]|dot|[ ,]/g, ".")
      .replace(/\.{2,9}/g, ".")
      .replace(/\.?\/\.?/g, "/")
      .replace(/^(bit|linktr|tinyurl)(ly|ee|com)\//, "$1.$2/");
    if (
      !/^(?:wa\.me|t\.me|m\.me|ig\.me|fb\.me|bit\.ly|linktr\.ee|tinyurl\.com|cash\.app|paypal\.me|venmo\.com|revolut\.me)\//.test(
        joined,
      )
    )
      continue;
    found.push(
      toFinding(
        scan,
        hostKind(joined.split("/")[0] ?? name, joined),
        joined,
        match.index,
        end,
        /[ []|dot/i.test(match[0]) ? ["disguised_link"] : ["plain"],
        0.92,
      ),
    );
  }
  return found;
}

function toFinding(
  scan: Scan,
  kind: SignalKind,
  value: string,
  start: number,
  end: number,
  techniques: readonly Technique[],
  confidence: number,
): Finding {
  const softened = within(scan, 0, scan.tokens.length, "deliver") !== undefined ? 0.2 : confidence;
  return {
    kind,
    confidence: softened,
    techniques,
    start,
    end,
    value: { kind: "url", text: value.replace(/^www\./, "").replace(/\/$/, "") },
    masked: `${maskName(value)}.${"…"}`,
    view: techniques.includes("plain") ? "canonical" : "tokens",
    note:
      kind === "CONTACT_URL"
        ? "A link that leads away from the marketplace."
        : kind === "PAYMENT_EXTERNAL"
          ? "A link to a payment page."
          : "A link to a profile or chat elsewhere.",
    detector: "url",
  };
}
