import type { DigitRun } from "#lib/detection/digits/assemble-runs.ts";
import type { Scan } from "#lib/detection/scan.ts";

/** Units people name once, in front of a list of measures. */
const units: ReadonlySet<string> = new Set(
  `cm mm metres meters inches inch feet ft kg grams pounds lbs litres liters watts volts mmhg centimetres centimeters
  centimetros centimetri zentimeter zoll pollici pulgadas polegadas pouces metros metri meter metre millimeter grammi
  gramos gramas gramm kilos chilos इंच सेमी फुट मीटर किलो انچ فٹ میٹر کلو سم متر سنتي كيلو`.split(/\s+/),
);

const reach = 4;

/** "sizes in cm: 30 55, 50 107": the unit stands in front of the numbers. */
export function hasUnitBefore(scan: Scan, run: DigitRun): boolean {
  const sentence = scan.tokens[run.first]?.sentence;
  for (let index = run.first - 1; index >= Math.max(0, run.first - reach); index -= 1) {
    const token = scan.tokens[index];
    if (token === undefined || token.sentence !== sentence || token.kind === "number") return false;
    if (units.has(token.text)) return true;
  }
  return false;
}
