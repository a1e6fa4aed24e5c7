import { isFileName, riskyBareSuffix } from "#lib/detection/scanners/hosts.ts";
import { parse } from "tldts";

/** A word that looks like a user name; `sure` when ordinary writing has no such word. */
export type ShapedName = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
};

const chunk =
  /(?<![\p{L}\p{N}@._/\\-])\/?[\p{L}][\p{L}\p{N}]{0,30}(?:[._-][\p{L}\p{N}]{1,30}){0,5}_?(?![\p{L}\p{N}@_]|[.:/][\p{L}\p{N}/])/gu;
const mostNames = 30;

/** Names with a dot, an underscore, digits at the end or capitals inside, as people choose them on social networks. */
export function shapedNames(text: string): ShapedName[] {
  const found: ShapedName[] = [];
  for (const match of text.matchAll(chunk)) {
    const slash = match[0].startsWith("/");
    const name = slash ? match[0].slice(1) : match[0];
    const shape = shapeOf(name);
    if (shape === "none" || found.length >= mostNames) continue;
    const start = match.index + (slash ? 1 : 0);
    found.push({ text: name, start, end: start + name.length, sure: shape === "sure" });
  }
  return found;
}

function shapeOf(name: string): "sure" | "likely" | "none" {
  if (name.length < 4 || name.length > 40) return "none";
  if (/^[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+){1,5}_?$/u.test(name) && /\p{Ll}{2}|\p{Lo}{2}/u.test(name))
    return /^[\p{L}_]{0,12}\d{4,}/u.test(name) ? "likely" : "sure";
  if (name.includes(".") && !name.includes("-")) return dottedShape(name);
  if (/^\p{Ll}{4,20}\d{1,4}$/u.test(name)) return "likely";
  // Capitals inside: at least two words of two letters; "McDonald" and "iPhone" have one.
  if (
    /^\p{Lu}\p{Ll}{2,20}(?:\p{Lu}\p{Ll}{1,20}){1,4}\d{0,4}$/u.test(name) &&
    !/^(?:Mc|Mac|Di|De|Le|La|O)\p{Lu}/u.test(name)
  )
    return "likely";
  return "none";
}

/** "lush.knots.by.ade": all lower case, no host, no file, no abbreviation. */
function dottedShape(name: string): "sure" | "none" {
  if (!/^\p{Ll}[\p{Ll}\p{N}]+(?:\.[\p{Ll}\p{N}]+){1,4}$/u.test(name) || isFileName(name)) return "none";
  const labels = name.split(".");
  if (labels.every((label) => label.length <= 2) || labels.filter((label) => /\p{L}{2}/u.test(label)).length < 2)
    return "none";
  const suffix = labels.at(-1) ?? "";
  const host = parse(name).isIcann === true && !riskyBareSuffix(suffix) && labels.length <= 3;
  return host || suffix === "example" || suffix === "test" ? "none" : "sure";
}
