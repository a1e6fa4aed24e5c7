import { compileCompositions } from "#lib/detection/frames/composition.ts";
import { avoidanceCompositions } from "#lib/detection/frames/compositions/avoidance.ts";
import { contactCompositions } from "#lib/detection/frames/compositions/contact.ts";
import { dealCompositions } from "#lib/detection/frames/compositions/deal.ts";
import { handoffCompositions } from "#lib/detection/frames/compositions/handoff.ts";
import { paymentCompositions } from "#lib/detection/frames/compositions/payment.ts";

/** Every composition, ready to be matched. */
export const allCompositions = compileCompositions([
  ...contactCompositions,
  ...handoffCompositions,
  ...paymentCompositions,
  ...dealCompositions,
  ...avoidanceCompositions,
]);
