import type { Bag, Example } from "#lib/detection/wording/training/bag.ts";
import { fitLogistic, logOdds, type LinearFit } from "#lib/detection/wording/training/fit-logistic.ts";
import { techniqueClasses, wordingClasses } from "#lib/detection/wording/wording-model.ts";

/** How much one example may cost: the C of liblinear for examples of length one. */
const cost = 20;
const ordinaryCost = 0.2 * cost;

/** One column a class: the mean of "is it that class or benign" and "is it anything or benign". */
export function fitClasses(bags: readonly Bag[], bits: number): LinearFit[] {
  const anything = fitBags(bags, bits, (bag) => bag.thread.label !== "benign");
  return wordingClasses.map((name) => {
    const some = bags.filter((bag) => bag.thread.label === name || bag.thread.label === "benign");
    const own = fitBags(some, bits, (bag) => bag.thread.label === name);
    return {
      weights: own.weights.map((weight, bucket) => (weight + (anything.weights[bucket] ?? 0)) / 2),
      bias: (own.bias + anything.bias) / 2,
    };
  });
}

/** One column a technique, told from the other techniques of the same class; digits in disguise are left out. */
export function fitTechniques(bags: readonly Bag[], names: readonly string[], bits: number): LinearFit[] {
  const classOf = new Map(Object.entries(techniqueClasses));
  return names.map((name) => {
    const rivals = bags.filter((bag) => classOf.get(bag.thread.technique ?? "") === classOf.get(name));
    return fitBags(rivals, bits, (bag) => bag.thread.technique === name);
  });
}

/**
 * A thread is labelled, not its messages: the first fit lets all examples of a positive share its weight, the second
 * takes the one the first finds most telling.
 */
function fitBags(bags: readonly Bag[], bits: number, isPositive: (bag: Bag) => boolean): LinearFit {
  const shared = fitOnce(bags, bits, isPositive, (bag) => bag.examples);
  return fitOnce(bags, bits, isPositive, (bag) => mostTelling(bag.examples, shared));
}

function fitOnce(
  bags: readonly Bag[],
  bits: number,
  isPositive: (bag: Bag) => boolean,
  chosen: (bag: Bag) => readonly Example[],
): LinearFit {
  const inputs: Example[] = [];
  const signs: boolean[] = [];
  const costs: number[] = [];
  for (const bag of bags) {
    const positive = isPositive(bag);
    const examples = positive ? chosen(bag) : bag.examples;
    for (const example of examples) {
      inputs.push(example);
      signs.push(positive);
      costs.push(positive ? cost / examples.length : bag.ordinary ? ordinaryCost : cost);
    }
  }
  return fitLogistic({ examples: inputs, positive: signs, cost: costs, buckets: 1 << bits });
}

function mostTelling(examples: readonly Example[], fit: LinearFit): readonly Example[] {
  let best: Example | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const example of examples) {
    const score = logOdds(fit, example);
    if (score > most) [best, most] = [example, score];
  }
  return best === undefined ? [] : [best];
}
