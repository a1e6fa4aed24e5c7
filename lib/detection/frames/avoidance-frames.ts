import { combination, pair, type Frame } from "#lib/detection/frames/frame.ts";
import { hitsOf, within, type Scan } from "#lib/detection/scan.ts";

/** Frames about not being read: the chat is left, or the arrangement is to stay unknown. */
export function avoidanceFrames(scan: Scan): Frame[] {
  return [watched(scan), elsewhere(scan), secret(scan), coverStory(scan)].filter((frame) => frame !== null);
}

function watched(scan: Scan): Frame | null {
  const hit = hitsOf(scan, "watched")[0];
  if (hit === undefined) return null;
  const strong = pair(scan, ["watched"], ["elsewhere", "outside", "codedApp", "strongApp", "secret", "weakApp"], 20);
  // "blocked" and "filter" alone are everyday words; they need a means of contact beside them.
  const phrase = hitsOf(scan, "watched").some((candidate) => candidate.last > candidate.first);
  const weak = pair(
    scan,
    ["watched"],
    phrase
      ? ["here", "platform", "talk", "phoneNoun", "contactNoun", "share", "contactVerb", "mail", "mineNumber"]
      : ["phoneNoun", "contactNoun", "mail", "mineNumber"],
    phrase ? 10 : 6,
  );
  const found = strong ?? weak;
  if (found === null) return null;
  return {
    kind: "PLATFORM_AVOIDANCE",
    confidence: strong === null ? 0.6 : 0.8,
    techniques: ["channel_switch"],
    first: found.first,
    last: found.last,
    note: "The chat is avoided because it is read or filtered.",
  };
}

function elsewhere(scan: Scan): Frame | null {
  const found = pair(
    scan,
    ["elsewhere"],
    ["talk", "contactVerb", "strongApp", "codedApp", "weakApp", "share", "second", "first", "phoneNoun"],
    9,
  );
  if (found === null) return null;
  const cue = within(scan, found.first, found.last, "talk", "contactVerb", "strongApp", "codedApp", "phoneNoun");
  return {
    kind: "PLATFORM_AVOIDANCE",
    confidence: cue === undefined ? 0.42 : 0.7,
    techniques: ["channel_switch"],
    first: found.first,
    last: found.last,
    note: "The talk is to go on elsewhere.",
  };
}

/** What to say to somebody who asks, what not to tell the marketplace, which messages to delete. */
function coverStory(scan: Scan): Frame | null {
  const found =
    combination(scan, [["asks"], ["tell"], ["staff", "cancel", "not", "changeMind", "job"]], 10) ??
    combination(scan, [["tell"], ["not"], ["staff"]], 6) ??
    pair(scan, ["erase"], ["chatNoun"], 4);
  if (found === null || /[?؟]/.test(scan.text)) return null;
  return {
    kind: "GROOMING_LANGUAGE",
    confidence: 0.6,
    techniques: ["secrecy"],
    first: found.first,
    last: found.last,
    note: "The other person is told what to say or to keep from the marketplace.",
  };
}

/** Words of deleting messages and of what to tell somebody who asks; other secrets may be birthday surprises. */
const coverUp =
  /ask|messag|support|pregunt|pergunt|frag|chied|demand|pooch|nachricht|mensaj|mensag|soporte|suporte|\bapp|رسال|سأل|سال|للتطبيق|पूछे|پوچھے|ایپ|ऐप/i;

function secret(scan: Scan): Frame | null {
  if (within(scan, 0, scan.tokens.length, "surprise") !== undefined) return null;
  const found = pair(
    scan,
    ["secret"],
    ["outside", "cash", "payApp", "direct", "platform", "deal", "mineNumber", "cancel", "fee", "cheaper", "staff"],
    14,
  );
  const alone = hitsOf(scan, "secret").find((hit) =>
    coverUp.test(scan.text.slice(scan.tokens[hit.first]?.start ?? 0, scan.tokens[hit.last]?.end ?? 0)),
  );
  const asksFor = /\bask(?:s|ed|ing)? (?:me )?for\b/i.test(scan.text);
  if (found === null && alone !== undefined && !asksFor) {
    return {
      kind: "GROOMING_LANGUAGE",
      confidence: 0.56,
      techniques: ["secrecy"],
      first: alone.first,
      last: alone.last,
      note: "The other person is told what to say or to keep to themselves.",
    };
  }
  if (found === null) return null;
  return {
    kind: "GROOMING_LANGUAGE",
    confidence: 0.58,
    techniques: ["secrecy"],
    first: found.first,
    last: found.last,
    note: "The arrangement is to be kept secret.",
  };
}
