import type { ErrorBody } from "#lib/platform/errors.ts";

/** What the server wants proved, and by what: a code of the second factor, or the password. */
export type StepUpDemand = {
  readonly action: string;
  readonly objectId: string;
  readonly payloadDigest: string;
  readonly proof: "code" | "password";
};

/** The demand inside a refusal; `null` for any other refusal. */
export function demandOf(error: ErrorBody): StepUpDemand | null {
  const { details } = error;
  if (details?.["reason"] !== "step_up") return null;
  return {
    action: String(details["action"]),
    objectId: String(details["object_id"]),
    payloadDigest: String(details["payload_digest"]),
    proof: details["proof"] === "password" ? "password" : "code",
  };
}
