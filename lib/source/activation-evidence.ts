import { sourceTables } from "#lib/events/model.ts";
import type { Sql } from "#lib/platform/db/sql.ts";
import type { GateName } from "#lib/source/activation-gates.ts";
import { testGuard } from "#lib/source/activation-guard-test.ts";
import type { SourceCheck } from "#lib/source/check-source.ts";

type Proof = { readonly gate: GateName; readonly checks: readonly string[]; readonly sentence: string };

/** Which checks of `checkSource` are evidence for which gate. A check that was not reached counts against it. */
const proofs: readonly Proof[] = [
  {
    gate: "single_endpoint",
    checks: ["settings", "connect"],
    sentence: "One host, one port and one database are set, and they answer.",
  },
  {
    gate: "tls_verified",
    checks: ["connect", "tls"],
    sentence: "The server's certificate and name were verified when the connection was made.",
  },
  {
    gate: "credentials_in_environment",
    checks: ["settings"],
    sentence: "The credentials came from the environment or its file; CIS keeps them nowhere.",
  },
  {
    gate: "mappings_valid",
    checks: sourceTables.map((table) => `rows of ${table}`),
    sentence: `One row of each of ${sourceTables.length} tables was read and understood, or the table is empty.`,
  },
];

/** Keeps what a look at the source has shown. Sentences are ours and hold no setting's value. */
export async function recordEvidence(sql: Sql, checks: readonly SourceCheck[], now: Date): Promise<void> {
  const guard = testGuard();
  const found = [
    ...proofs.map((proof) => ({ gate: proof.gate, ...outcomeOf(proof, checks) })),
    { gate: "guard_self_test" satisfies GateName, holds: guard.pass, sentence: guard.sentence },
  ];
  await sql.query(
    `INSERT INTO source_gate_evidence (gate, holds, sentence, observed_at)
     SELECT gate, holds, sentence, $4 FROM unnest($1::text[], $2::boolean[], $3::text[]) AS seen(gate, holds, sentence)
     ON CONFLICT (gate) DO UPDATE SET holds = excluded.holds, sentence = excluded.sentence, observed_at = excluded.observed_at`,
    [found.map((item) => item.gate), found.map((item) => item.holds), found.map((item) => item.sentence), now],
  );
}

function outcomeOf(proof: Proof, checks: readonly SourceCheck[]): { holds: boolean; sentence: string } {
  for (const name of proof.checks) {
    const check = checks.find((candidate) => candidate.name === name);
    if (!check) return { holds: false, sentence: `The check did not come as far as “${name}”.` };
    if (!check.pass) return { holds: false, sentence: check.sentence };
  }
  return { holds: true, sentence: proof.sentence };
}
