/** One thread: what is known about it as numbers, and whether it is a positive. */
export type PlattRow = { readonly inputs: readonly number[]; readonly positive: boolean };

const steps = 60;
const shrink = 1e-3;

/**
 * Platt scaling: logistic regression of the label on a few inputs and a constant, by gradient steps of Newton size per
 * input (the inputs are few and of similar size). Returns a weight per input and the constant last.
 */
export function platt(rows: readonly PlattRow[]): number[] {
  const size = (rows[0]?.inputs.length ?? 0) + 1;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step += 1) {
    for (let place = 0; place < size; place += 1) {
      let [gradient, curvature] = [shrink * (weights[place] ?? 0), shrink];
      for (const row of rows) {
        const probability = 1 / (1 + Math.exp(-linear(weights, row.inputs)));
        const input = place === size - 1 ? 1 : (row.inputs[place] ?? 0);
        gradient += ((probability - (row.positive ? 1 : 0)) * input) / rows.length;
        curvature += (probability * (1 - probability) * input * input) / rows.length;
      }
      weights[place] = (weights[place] ?? 0) - gradient / curvature;
    }
  }
  return weights;
}

function linear(weights: readonly number[], inputs: readonly number[]): number {
  let sum = weights[inputs.length] ?? 0;
  inputs.forEach((input, index) => (sum += (weights[index] ?? 0) * input));
  return sum;
}
