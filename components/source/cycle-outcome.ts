import { sentenceCase } from "#components/glossary/kind-names.ts";

/** How a cycle ended, for a person who has to do something about it. */
const failures: Readonly<Record<string, string>> = {
  timeout: "The marketplace's database did not answer in time",
  connection: "The marketplace's database cannot be reached",
  auth_failure: "The marketplace's database refused the credentials",
  privilege: "Not read: the account may do more than read",
  time_zone: "Not read: the source's sessions do not run in UTC",
  drift: "Not read: a table or column is not there",
  guard: "Halted: a statement was refused by the guard",
  invalid_row: "A row could not be taken in",
};

export function cycleOutcome(outcome: string | null): { readonly name: string; readonly wrong: boolean } {
  if (outcome === null) return { name: "Ended", wrong: false };
  const failure = failures[outcome];
  return failure === undefined ? { name: sentenceCase(outcome), wrong: false } : { name: failure, wrong: true };
}
