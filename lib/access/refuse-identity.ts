import { refuseSignIn } from "#lib/access/internal/refuse-sign-in.ts";
import type { Ctx } from "#lib/access/context.ts";
import type { AppError } from "#lib/platform/errors.ts";

/** Records that an answer of the provider was not accepted, and makes the error that does not tell why. */
export async function refuseIdentity({ ctx }: { ctx: Pick<Ctx, "db" | "requestId"> }): Promise<AppError> {
  return refuseSignIn(ctx, { userId: null, cause: "oidc_failed" });
}
