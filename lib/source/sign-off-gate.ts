import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { gateDefinition, gateNames } from "#lib/source/activation-gates.ts";

export const signOffGateInput = z.strictObject({
  gate: z.enum(gateNames),
  evidence: z.string().trim().min(10, "say what you have seen, and where").max(500),
});

/**
 * A named person answers for a gate. Once a person; where two are asked for, they are two people.
 * Throws `state.conflict` for a gate that is derived, or that the person has signed already.
 */
export async function signOffGate({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof signOffGateInput>;
}): Promise<{ signOffId: string }> {
  requirePermission(ctx, "source:operate");
  const { actor } = ctx;
  if (actor.kind !== "person" || actor.scopes)
    throw new AppError("auth.forbidden", "A gate is signed by a person, in the console.");
  if (gateDefinition(input.gate).people === 0)
    throw new AppError("state.conflict", "This gate is derived from what CIS sees; nobody signs it.");
  const signOffId = newId(ctx.now);
  return ctx.db.withTransaction(async (tx) => {
    const { rowCount } = await tx.query(
      `INSERT INTO source_sign_offs (sign_off_id, gate, person_id, evidence, signed_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [signOffId, input.gate, actor.id, input.evidence, ctx.now],
    );
    if (rowCount === 0) throw new AppError("state.conflict", "You have signed this gate already.");
    await writeAudit(tx, ctx, {
      action: "source.gate.signed",
      objectKind: "source",
      objectId: "marketplace",
      facts: { gate: input.gate, signOffId },
    });
    return { signOffId };
  });
}
