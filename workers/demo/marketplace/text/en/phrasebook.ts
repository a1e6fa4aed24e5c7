import type { Phrasebook } from "#workers/demo/marketplace/phrasebook.ts";
import { evasion } from "#workers/demo/marketplace/text/en/evasion.ts";
import { jobs, trades, tradeTalk } from "#workers/demo/marketplace/text/en/jobs.ts";
import { talk } from "#workers/demo/marketplace/text/en/talk.ts";

export const english: Phrasebook = {
  digits: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  at: "at",
  dot: "dot",
  days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  times: ["8:45", "9", "9:30", "10am", "half ten", "11:15", "noon", "1pm", "2:30", "3", "4", "5pm"],
  streets: [
    "{house} Willow Lane",
    "{house} Station Road",
    "{house} Mill Street",
    "{house} Harbour View",
    "{house} Orchard Close",
  ],
  jobs,
  trades,
  tradeTalk,
  talk,
  evasion,
  reviews: {
    good: [
      "[Lovely|Great|Excellent] work, [on time|friendly|very tidy] and [fair price|would book again].",
      "{p} was [brilliant|super helpful|so kind]. [Highly recommend|Will use again].",
      "[Quick|Careful] and [polite|professional]. [Thank you|No complaints]!",
      "Exactly what we [needed|agreed].",
    ],
    bad: [
      "[Came late|Left early] and [did half of it|was rude about it].",
      "Not [great|what we agreed], had to [call someone else|redo it myself].",
      "[Disappointing|Expected more] for the price.",
    ],
  },
};
