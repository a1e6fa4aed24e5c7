import { describe, expect, it } from "vitest";
import { categories } from "#workers/demo/marketplace/categories.ts";
import { contactSlots } from "#workers/demo/marketplace/disguise.ts";
import { techniques } from "#workers/demo/marketplace/model.ts";
import { cities, type Language } from "#workers/demo/marketplace/places.ts";
import { createRandom } from "#workers/demo/marketplace/random.ts";
import { createScene, speak } from "#workers/demo/marketplace/scene.ts";
import { phrasebooks } from "#workers/demo/marketplace/text/languages.ts";

const speaker = { firstName: "Sam", email: "sam@example.com", phone: "+447700900123", country: "GB" } as const;

// Safe: the record is declared over exactly this union.
const languages = Object.keys(phrasebooks) as Language[];

describe.each(languages)("the phrases of %s", (language) => {
  const phrasebook = phrasebooks[language];
  const city = cities.find((candidate) => candidate.languages.some(([spoken]) => spoken === language));

  it.each(categories.map((category) => category.slug))("can all be said about %s, with every slot filled", (slug) => {
    const category = categories.find((candidate) => candidate.slug === slug);
    if (city === undefined || category === undefined) throw new Error("no city speaks this language");
    const scripts = [...Object.values(phrasebook.talk).flat(), ...(phrasebook.tradeTalk[slug] ?? [])];
    for (const script of scripts) {
      for (let round = 0; round < 4; round += 1) {
        const random = createRandom(`${script}:${round}`);
        const people = { customer: { userId: 1, ...speaker }, provider: { userId: 2, ...speaker } };
        const scene = createScene(random, { language, city, category, price: 120, ...people });
        for (const line of speak(scene, [script])) expect(line.body).toMatch(/^[^[\]{}|]+$/);
      }
    }
  });

  it.each(techniques)("have words for %s by a provider", (technique) => {
    const category = categories[0];
    if (city === undefined || category === undefined) throw new Error("no city speaks this language");
    const scripts = phrasebook.evasion[technique].filter((script) => !script.startsWith("c:"));
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      const random = createRandom(script);
      const people = { customer: { userId: 1, ...speaker }, provider: { userId: 2, ...speaker } };
      const scene = createScene(random, { language, city, category, price: 120, ...people });
      const slots = contactSlots(random, technique, scene.provider, phrasebook);
      const lines = speak(scene, [script], { evader: "provider", technique, slots });
      expect(lines.some((line) => line.technique === technique && line.voice === "provider")).toBe(true);
      for (const line of lines) expect(line.body).not.toMatch(/[{}|]/);
    }
  });
});
