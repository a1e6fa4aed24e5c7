import { z } from "zod";
import type { RequestKey } from "#lib/access/reserve-request.ts";
import type { Visit } from "#lib/http/door.ts";
import { parseInput } from "#lib/http/parse-input.ts";
import { canonicalJson, fingerprint } from "#lib/platform/crypto.ts";
import { AppError } from "#lib/platform/errors.ts";

/**
 * Names a signed-in person's change by the id its sender gave it, a UUID. Throws
 * `validation.invalid` without one: a change that cannot be told from its repetition is not done.
 */
export function requestKeyOf(
  visit: Visit & { actor: NonNullable<Visit["actor"]> },
  sent: { readonly requestId: unknown; readonly body: unknown },
): RequestKey {
  if (sent.requestId === undefined || sent.requestId === null)
    throw new AppError("validation.invalid", "A change needs a request id, so that it is never done twice.");
  return {
    actorId: visit.actor.id,
    requestKey: parseInput(z.uuid(), sent.requestId),
    entry: visit.entry.name,
    bodyDigest: fingerprint(visit.runtime.keys, "request", canonicalJson(sent.body ?? null)),
  };
}
