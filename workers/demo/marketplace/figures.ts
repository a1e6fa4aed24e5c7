/** Numbers and codes of everyday life: none of them is a way to reach anybody. */
import type { Random } from "#workers/demo/marketplace/random.ts";

type Makers = Readonly<Record<string, () => string>>;

/** A value for the slot of this name. */
export function figure(random: Random, name: string): string {
  const maker = measures(random)[name] ?? codes(random)[name];
  if (maker === undefined) throw new SyntaxError(`no value for the slot {${name}}`);
  return maker();
}

function measures(random: Random): Makers {
  return {
    n: () => String(random.int(2, 9)),
    n2: () => String(random.int(2, 5)),
    door: () => String(random.int(1, 180)),
    house: () => String(random.int(1, 180)),
    flat: () => `${random.int(1, 24)}${random.pick(["", "A", "B", "C"])}`,
    floor: () => random.pick(["first", "second", "third", "fourth", "top"]),
    hours: () => String(random.int(2, 6)),
    minutes: () => String(random.pick([5, 10, 15, 20, 25, 30, 40])),
    year: () => String(random.int(5, 12)),
    year5: () => String(random.int(30, 89)),
    w: () => `${random.int(2, 7)}.${random.int(1, 9)}`,
    h: () => `${random.int(2, 4)}.${random.int(1, 9)}`,
    area: () => String(random.int(12, 120)),
    cm1: () => String(random.int(60, 240)),
    cm2: () => String(random.int(40, 120)),
    cm3: () => String(random.int(40, 110)),
    inches: () => String(random.pick([43, 50, 55, 65, 75])),
    kilos: () => String(random.int(12, 90)),
    grams: () => String(random.int(60, 220)),
    litres: () => String(random.pick([2.5, 5, 7.5, 10])),
  };
}

function codes(random: Random): Makers {
  const digits = (count: number): string => Array.from({ length: count }, () => random.int(0, 9)).join("");
  const letters = (count: number): string =>
    Array.from({ length: count }, () => random.pick("ABCDEFGHJKLMNPRSTUVWXYZ".split(""))).join("");
  return {
    bay: () => digits(2),
    code4: () => digits(4),
    code6: () => digits(6),
    order: () =>
      random.pick([`#${digits(8)}`, `ORD-${digits(5)}-${digits(2)}`, `${digits(3)}-${digits(7)}-${digits(7)}`]),
    tracking: () => random.pick([`1Z${letters(3)}${digits(10)}`, `JD0${digits(15)}`, `RR${digits(9)}GB`, digits(12)]),
    model: () =>
      random.pick([
        `WM${digits(4)}${letters(2)}`,
        `${letters(3)}-${digits(5)}`,
        `${letters(2)} ${digits(3)}/${digits(2)}`,
      ]),
    serial: () => random.pick([`${digits(4)} ${digits(6)}`, `SN${digits(9)}`, `${letters(2)}${digits(8)}`]),
    article: () => `${digits(3)}.${digits(3)}.${digits(2)}`,
    paint: () => random.pick([`RAL ${digits(4)}`, `NCS S ${digits(4)}-Y${digits(2)}R`]),
    meter: () => `${digits(5)},${digits(1)}`,
    chip: () => `9${digits(14)}`,
    build: () => `${digits(5)}.${digits(4)}`,
    flight: () => `${letters(2)}${digits(4)}`,
    plate: () => `${letters(2)}${digits(2)} ${letters(3)}`,
    postcode: () => `${letters(1)}${random.int(1, 20)} ${random.int(1, 9)}${letters(2)}`,
  };
}
