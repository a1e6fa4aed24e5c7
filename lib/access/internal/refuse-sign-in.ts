import type { Ctx } from "#lib/access/context.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";

export type RefusalCause =
  | "address_blocked"
  | "account_blocked"
  | "device_blocked"
  | "unknown_user"
  | "wrong_password"
  | "disabled"
  | "oidc_failed"
  | "oidc_unknown"
  | "oidc_unverified";

type Refusal = {
  readonly userId: string | null;
  readonly cause: RefusalCause;
  /** How many this bucket has turned away, where that is counted. */
  readonly total?: number;
  /** Leaves no record: one of many that the last record and the next stand for. */
  readonly silent?: boolean;
};

/** Records why, and makes the error that does not tell. */
export async function refuseSignIn(ctx: Pick<Ctx, "db" | "requestId">, refusal: Refusal): Promise<AppError> {
  if (refusal.silent !== true) {
    const actor = { kind: "system", id: "sign-in" };
    await ctx.db.withSystemTransaction((tx) =>
      writeAudit(
        tx,
        { actor, requestId: ctx.requestId },
        {
          action: "access.sign_in.refused",
          objectKind: "user",
          objectId: refusal.userId ?? "unknown",
          facts: { cause: refusal.cause, ...(refusal.total === undefined ? {} : { total: refusal.total }) },
        },
      ),
    );
  }
  return new AppError(
    "auth.invalid_credentials",
    "The e-mail address or the password is not right, or sign-in is paused after too many attempts.",
  );
}
