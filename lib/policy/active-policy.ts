import { sha256, canonicalJson } from "#lib/platform/crypto.ts";
import { AppError } from "#lib/platform/errors.ts";
import type { Sql } from "#lib/platform/db/sql.ts";
import { policySchema, type PolicyContent } from "#lib/policy/policy-types.ts";

export type ActivePolicy = {
  readonly policyVersionId: string;
  readonly number: number;
  readonly content: PolicyContent;
  readonly contentHash: string;
};

/** The hash a policy version is known and approved by. */
export function policyHash(content: PolicyContent): string {
  return sha256(canonicalJson(content));
}

/** The one active policy version. Throws `state.conflict` when there is none or its content is not what was hashed. */
export async function loadActivePolicy(sql: Sql): Promise<ActivePolicy> {
  const { rows } = await sql.query<{ policyVersionId: string; number: number; content: unknown; contentHash: string }>(
    `SELECT policy_version_id AS "policyVersionId", number, content, content_hash AS "contentHash"
     FROM policy_versions WHERE state = 'active'`,
  );
  const row = rows[0];
  if (!row) throw new AppError("state.conflict", "No policy version is active. Run cis migrate.");
  const content = policySchema.parse(row.content);
  if (policyHash(content) !== row.contentHash) {
    throw new AppError(
      "state.conflict",
      `Policy version ${row.number} does not have the content it was approved with.`,
    );
  }
  return { policyVersionId: row.policyVersionId, number: row.number, content, contentHash: row.contentHash };
}
