import type { Random } from "#workers/demo/marketplace/random.ts";

/** Fills a template: `[a|b|]` is one of its parts (they nest), `{slot}` comes from `slot`. */
export function expand(template: string, random: Random, slot: (name: string) => string): string {
  let position = 0;
  const readUntil = (ends: string): string => {
    let text = "";
    while (position < template.length && !ends.includes(template.charAt(position))) {
      const char = template.charAt(position);
      position += 1;
      if (char === "[") text += readChoice();
      else if (char === "{") text += readSlot();
      else text += char;
    }
    return text;
  };
  const readChoice = (): string => {
    const options: string[] = [];
    do {
      options.push(readUntil("|]"));
      position += 1;
    } while (template.charAt(position - 1) === "|");
    return random.pick(options);
  };
  const readSlot = (): string => {
    const end = template.indexOf("}", position);
    if (end < 0) throw new SyntaxError(`a slot is not closed: ${template}`);
    const name = template.slice(position, end);
    position = end + 1;
    return slot(name);
  };
  return readUntil("")
    .replace(/ {2,}/g, " ")
    .replace(/ ([,.!?])/g, "$1")
    .trim();
}
