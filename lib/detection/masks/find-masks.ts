/** What a stretch of digits is when it is no contact detail. */
export type MaskKind =
  | "date"
  | "time"
  | "money"
  | "measure"
  | "arithmetic"
  | "version"
  | "address"
  | "coordinates"
  | "tracking"
  | "range"
  | "card"
  | "hex";

export type Mask = { readonly kind: MaskKind; readonly start: number; readonly end: number };

/** Every quantifier is bounded and no two of them can match the same character, so each scan is linear. */
const patterns: readonly (readonly [MaskKind, RegExp])[] = [
  ["date", /(?<![\d.\/-])(?:19|20)\d{2}([-\/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d|[.\/-]\d)/g],
  [
    "date",
    /(?<![\d\/-])(?<!\d\.)(?:0?[1-9]|[12]\d|3[01])([.\/-])(?:0?[1-9]|[12]\d|3[01])\1(?:(?:19|20)\d{2}|\d{2})(?!\d|[.\/-]\d)/g,
  ],
  [
    "date",
    /(?<![\d.\/])(?:0?[1-9]|[12]\d|3[01])\.(?:(?:0?[1-9]|1[0-2])\.)?(?:(?:19|20)\d{2})? ?[-–—] ?(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.?(?:(?:19|20)?\d{2})?(?!\d|[.\/-]\d)/g,
  ],
  [
    "date",
    /(?<![\d.\/-])(?:0?[1-9]|[12]\d|3[01])[\/.](?:0?[1-9]|1[0-2])(?=(?: ?[,;&+–-] ?| and | or | y | et | und | e | to )(?:0?[1-9]|[12]\d|3[01])[\/.]\d)/g,
  ],
  [
    "date",
    /(?<=(?:\d[\/.]\d{1,2}(?: ?[,;&+–-] ?| and | or | y | et | und | e | to )))(?:0?[1-9]|[12]\d|3[01])[\/.](?:0?[1-9]|1[0-2])(?![\d.\/-])/g,
  ],
  ["time", /(?<![\d.:])(?:[01]?\d|2[0-4])(?:[:h][0-5]\d|h)(?:[:][0-5]\d)?(?!\d)/gi],
  ["time", /(?<![\d.:-])(?:[01]\d|2[0-4])[0-5]\d ?[-–—] ?(?:[01]\d|2[0-4])[0-5]\d(?![\d-]| \d)/g],
  [
    "time",
    /(?<![\d.:-])(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)? ?[-–—] ?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)? ?(?:h|hs|hrs|am|pm|uhr|a\.m|p\.m|o'clock)/gi,
  ],
  [
    "money",
    /(?:[$€£¥₹]|\b(?:usd|eur|gbp|rs|inr|pkr|aed|chf|r\$) ?\.?) ?\d{1,3}(?:[., ']\d{3}){0,3}(?:[.,]\d{1,2})?(?![\d]|[.,]\d)/gi,
  ],
  ["money", /(?:[$€£¥₹]|\b(?:usd|eur|gbp|rs|inr|pkr|aed|chf) ?\.?) ?\d{1,7}(?:[.,]\d{1,2})?(?![\d]|[.,]\d)/gi],
  [
    "money",
    /(?<![\d.,])\d{1,3}(?:[., ']\d{3}){0,3}(?:[.,]\d{1,2})? ?(?:[$€£¥₹]|(?:usd|eur|euros?|gbp|dollars?|bucks|pounds?|quid|reais|pesos|rupees|rupay|rupaye|rs|francs|chf|aed|dirhams?|درهم|ريال|جنيه|روپے|रुपये)(?![a-z]))/gi,
  ],
  [
    "measure",
    /(?<![\d.,])\d{1,6}(?:[.,]\d{1,3})? ?(?:[x×]|by) ?\d{1,6}(?:[.,]\d{1,3})?(?: ?(?:[x×]|by) ?\d{1,6}(?:[.,]\d{1,3})?)? ?(?:mm|cm|m|ft|in|inch|")?(?![a-z\d])/gi,
  ],
  [
    "measure",
    /(?<![\d.,])\d{1,7}(?:[.,]\d{1,3})? ?(?:mm|cm|km|kg|lbs?|sqm|sq ?ft|m2|m3|m²|ml|kwh|kw|watts?|volts?|mah|gb|mb|tb|rpm|hz|psi|btu|bricks|tiles|sheets|screws|metres|meters|inches|feet|%|°|px|reps?|litres|liters)(?![a-z])/gi,
  ],
  ["arithmetic", /\d{1,7}(?:[.,]\d{1,2})?(?: ?[+*×x\/÷-] ?\d{1,7}(?:[.,]\d{1,2})?){1,12} ?= ?\d{1,8}(?:[.,]\d{1,2})?/g],
  [
    "version",
    /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?:[:\/]\d{1,5})?(?![\d]|\.\d)/g,
  ],
  ["version", /(?<![\d.,+(-]|\d )(?:19|20)[12]\d[-\/]\d{3,6}(?![\d-]| ?\d)/g],
  ["version", /\bv(?:ersion)? ?\d{1,4}(?:\.\d{1,6}){1,4}/gi],
  ["hex", /\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b/gi],
  ["hex", /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi],
  ["coordinates", /-?\d{1,3}[.,]\d{2,8}°? ?[NS]?[,;] ?-?\d{1,3}[.,]\d{2,8}/g],
  [
    "tracking",
    /\b1Z[0-9A-Z]{8,18}\b|\b[A-Z]{2}\d{9}[A-Z]{2}\b|(?<!\d)\d{18,40}(?!\d)|(?<!\d)\d{4}(?: \d{4}){4,6}(?: \d{1,4})?(?!\d)/g,
  ],
  ["address", /(?<!\d)\d{1,4}[a-z]?, ?\d{4,5} (?=\p{Lu}|[a-z]{4})/gu],
  ["address", /(?<!\d)\d{5}-\d{3}(?![\d-])|(?<!\d)\d{5}-\d{4}(?![\d-])/g],
  ["address", /\b\d{1,5}(?: ?[-–] ?\d{1,5})? (?:[nsew] )?\d{1,3}(?:st|nd|rd|th)\b/gi],
  ["measure", /(?<![\d.,])\d{1,3}\.\d{6,30}(?![\d.])/g],
  ["hex", /https?:\/\/[^\s<>"]{4,300}/gi],
  ["range", /(?<![\d.,-])\d{1,3}(?:,\d{3})+ ?[-–—] ?\d{1,3}(?:,\d{3})+(?![\d-])/g],
  ["range", /(?<![\d.,-])(?:19|20)\d{2} ?[-–—\/] ?(?:19|20)\d{2}(?![\d-])/g],
];

/** Stretches of canonical text that read as something else than a contact detail. Call only when digits matter. */
export function findMasks(text: string): Mask[] {
  const masks: Mask[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern))
      masks.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return masks;
}

/** How many of the digits between two places are masked, as a share, and by what most. */
export function maskedShare(
  text: string,
  masks: readonly Mask[],
  start: number,
  end: number,
): { share: number; kind: MaskKind | null } {
  let digits = 0;
  let covered = 0;
  let kind: MaskKind | null = null;
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 48 || unit > 57) continue;
    digits += 1;
    const mask = masks.find((candidate) => index >= candidate.start && index < candidate.end);
    if (mask === undefined) continue;
    covered += 1;
    kind = mask.kind;
  }
  return { share: digits === 0 ? 0 : covered / digits, kind };
}
