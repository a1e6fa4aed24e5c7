import type { Sql } from "#lib/platform/db/sql.ts";
import type { Runtime } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";
import { gateDefinition, gateNames, type GateGroup, type GateName } from "#lib/source/activation-gates.ts";

export type SignOff = {
  readonly personId: string;
  readonly name: string;
  readonly evidence: string;
  readonly signedAt: Date;
};

export type Gate = {
  readonly gate: GateName;
  readonly group: GateGroup;
  readonly title: string;
  readonly asks: string;
  readonly people: number;
  readonly holds: boolean;
  /** What was seen, for a derived gate; null while nothing was. */
  readonly evidence: string | null;
  readonly observedAt: Date | null;
  readonly signOffs: readonly SignOff[];
};

export type Activation = {
  /** Whether the source may be read. */
  readonly activated: boolean;
  /** `itself`: the demo and tests ask no gate, and say so. */
  readonly by: "gates" | "itself";
  readonly gates: readonly Gate[];
};

type Stored = {
  readonly verdict: string | null;
  readonly checkedAt: Date | null;
  readonly attestedUntil: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly haltedAt: Date | null;
  readonly resumedAt: Date | null;
  readonly evidence: { gate: string; holds: boolean; sentence: string; at: string }[];
  readonly signed: { gate: string; person: string; name: string; evidence: string; at: string }[];
};

/** Every gate with its evidence, as of `now`. Derived gates are derived anew each time. */
export async function readActivation(sql: Sql, runtime: Runtime, now: Date): Promise<Activation> {
  const stored = await load(sql);
  const gates = gateNames.map((gate) => judge(gate, stored, now));
  if (runtime !== "production") return { activated: true, by: "itself", gates };
  return { activated: gates.every((gate) => gate.holds), by: "gates", gates };
}

/**
 * Refuses to go on in production while a gate is open. Throws `state.conflict`, naming the open
 * gates. The demo and tests pass: they activate themselves, which `readActivation` says.
 */
export async function assertActivated(sql: Sql, runtime: Runtime, now: Date): Promise<void> {
  if (runtime !== "production") return;
  const { activated, gates } = await readActivation(sql, runtime, now);
  if (activated) return;
  const open = gates.filter((gate) => !gate.holds).map((gate) => gate.gate);
  throw new AppError(
    "state.conflict",
    `The source is not activated: ${open.length} of ${gates.length} gates are open.`,
    {
      details: { gates: open },
    },
  );
}

async function load(sql: Sql): Promise<Stored> {
  const { rows } = await sql.query<Stored>(
    `SELECT p.verdict, p.checked_at AS "checkedAt",
       (SELECT expires_at FROM source_attestations WHERE voided_at IS NULL) AS "attestedUntil",
       (SELECT max(acknowledged_at) FROM notifications WHERE code = 'SOURCE_DELIVERY_CONSOLE_TEST') AS "acknowledgedAt",
       (SELECT max(at) FROM audit_logs WHERE action = 'source.sync.halted' AND actor_kind <> 'system') AS "haltedAt",
       (SELECT max(at) FROM audit_logs WHERE action = 'source.sync.resumed') AS "resumedAt",
       (SELECT coalesce(json_agg(json_build_object('gate', gate, 'holds', holds, 'sentence', sentence, 'at', observed_at)), '[]')
          FROM source_gate_evidence) AS evidence,
       (SELECT coalesce(json_agg(json_build_object('gate', s.gate, 'person', s.person_id, 'name', u.name,
                 'evidence', s.evidence, 'at', s.signed_at) ORDER BY s.signed_at), '[]')
          FROM source_sign_offs s JOIN admin_users u ON u.user_id = s.person_id WHERE s.withdrawn_at IS NULL) AS signed
     FROM (SELECT 1) one LEFT JOIN source_proof p ON p.proof_id = 1`,
  );
  const row = rows[0];
  if (!row) throw new AppError("internal.error", "The state of the activation could not be read.");
  return row;
}

function judge(name: GateName, stored: Stored, now: Date): Gate {
  const { group, title, asks, people } = gateDefinition(name);
  const signOffs = stored.signed
    .filter((sign) => sign.gate === name)
    .map((sign) => ({ personId: sign.person, name: sign.name, evidence: sign.evidence, signedAt: new Date(sign.at) }));
  const base = { gate: name, group, title, asks, people, signOffs };
  if (people > 0)
    return { ...base, holds: signOffs.length >= people, evidence: null, observedAt: signOffs.at(-1)?.signedAt ?? null };
  return { ...base, ...derive(name, stored, now) };
}

type Derived = Pick<Gate, "holds" | "evidence" | "observedAt">;

function derive(name: GateName, stored: Stored, now: Date): Derived {
  if (name === "role_select_only") return roleEvidence(stored, now);
  if (name === "alerts_delivered") {
    const at = stored.acknowledgedAt;
    return { holds: at !== null, evidence: at && "A test notification was acknowledged.", observedAt: at };
  }
  if (name === "halt_tested") {
    const { haltedAt, resumedAt } = stored;
    const holds = haltedAt !== null && resumedAt !== null && resumedAt >= haltedAt;
    return { holds, evidence: holds ? "Halted and resumed again, both recorded." : null, observedAt: resumedAt };
  }
  const seen = stored.evidence.find((evidence) => evidence.gate === name);
  return { holds: seen?.holds ?? false, evidence: seen?.sentence ?? null, observedAt: seen ? new Date(seen.at) : null };
}

/** An attestation that has run out since the last proof no longer counts. */
function roleEvidence({ verdict, checkedAt, attestedUntil }: Stored, now: Date): Derived {
  if (verdict === null) return { holds: false, evidence: null, observedAt: null };
  const holds = verdict === "attested" && attestedUntil !== null && attestedUntil > now;
  const sentence =
    {
      attested: holds
        ? `Proven and attested until ${attestedUntil.toISOString().slice(0, 10)}.`
        : "The attestation has run out.",
      looks_read_only: "It looks read-only; the output of SHOW GRANTS is not attested.",
    }[verdict] ?? "The account may do more than read.";
  return { holds, evidence: sentence, observedAt: checkedAt };
}
