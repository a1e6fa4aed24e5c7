import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { readRuntime } from "#lib/platform/env.ts";
import { readActivation, type Gate } from "#lib/source/activation.ts";
import { loadAttestation } from "#lib/source/attestation.ts";
import { loadCredentialAge } from "#lib/source/credentials.ts";
import type { CredentialState } from "#lib/source/credential-types.ts";

export type RoleView = {
  readonly verdict: "unsafe" | "looks_read_only" | "attested" | null;
  readonly findings: readonly string[];
  readonly checkedAt: string | null;
  readonly attestation: {
    readonly grantsSha256: string;
    readonly attestedBy: string;
    readonly attestedAt: string;
    readonly expiresAt: string;
    readonly expired: boolean;
  } | null;
};

export type CredentialView = {
  readonly firstSeenAt: string;
  readonly ageDays: number;
  readonly state: CredentialState;
  readonly testedAt: string | null;
  readonly testPassed: boolean | null;
  readonly testClass: string | null;
};

export type GateView = Omit<Gate, "observedAt" | "signOffs"> & {
  readonly observedAt: string | null;
  readonly signOffs: readonly { name: string; evidence: string; signedAt: string; mine: boolean }[];
};

export type NotificationRow = {
  readonly notificationId: string;
  readonly code: string;
  readonly severity: "CRITICAL" | "WARNING" | "INFO";
  readonly message: string;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly times: number;
  readonly acknowledgedBy: string | null;
};

export type SourceOperations = {
  readonly role: RoleView;
  readonly credentials: CredentialView | null;
  readonly activation: {
    readonly activated: boolean;
    readonly by: "gates" | "itself";
    readonly gates: readonly GateView[];
  };
  readonly notifications: readonly NotificationRow[];
  readonly unacknowledged: number;
};

const shownNotifications = 50;

/** How the source is operated: rights, credentials' age, gates, notifications. Needs `source:read`. */
export async function readSourceOperations({ ctx }: { ctx: Ctx }): Promise<SourceOperations> {
  requirePermission(ctx, "source:read");
  const [role, credentials, activation, notifications] = await Promise.all([
    readRole(ctx),
    loadCredentialAge(ctx.db, ctx.now),
    readActivation(ctx.db, readRuntime(), ctx.now),
    readNotifications(ctx),
  ]);
  return {
    role,
    credentials: credentials && {
      ...credentials,
      firstSeenAt: credentials.firstSeenAt.toISOString(),
      testedAt: credentials.testedAt?.toISOString() ?? null,
    },
    activation: { ...activation, gates: activation.gates.map((gate) => toGateView(gate, ctx.actor.id)) },
    ...notifications,
  };
}

function toGateView({ observedAt, signOffs, ...gate }: Gate, actorId: string): GateView {
  return {
    ...gate,
    observedAt: observedAt?.toISOString() ?? null,
    signOffs: signOffs.map((sign) => ({
      name: sign.name,
      evidence: sign.evidence,
      signedAt: sign.signedAt.toISOString(),
      mine: sign.personId === actorId,
    })),
  };
}

async function readRole(ctx: Ctx): Promise<RoleView> {
  const { rows } = await ctx.db.query<{ verdict: RoleView["verdict"]; findings: string[]; checkedAt: Date }>(
    `SELECT verdict, findings, checked_at AS "checkedAt" FROM source_proof WHERE proof_id = 1`,
  );
  const proof = rows[0];
  const attestation = await loadAttestation(ctx.db);
  const expired = attestation !== null && attestation.expiresAt <= ctx.now;
  return {
    // An attestation that ran out since the last cycle counts no more.
    verdict: proof?.verdict === "attested" && (!attestation || expired) ? "looks_read_only" : (proof?.verdict ?? null),
    findings: proof?.findings ?? [],
    checkedAt: proof?.checkedAt.toISOString() ?? null,
    attestation: attestation && {
      grantsSha256: attestation.grantsSha256,
      attestedBy: await nameOf(ctx, attestation.attestedBy),
      attestedAt: attestation.attestedAt.toISOString(),
      expiresAt: attestation.expiresAt.toISOString(),
      expired,
    },
  };
}

/** A person's name; the command line has its account's. */
async function nameOf(ctx: Ctx, actorId: string): Promise<string> {
  const { rows } = await ctx.db.query<{ name: string }>(`SELECT name FROM admin_users WHERE user_id::text = $1`, [
    actorId,
  ]);
  return rows[0]?.name ?? actorId;
}

async function readNotifications(ctx: Ctx) {
  const { rows } = await ctx.db.query<
    Omit<NotificationRow, "firstAt" | "lastAt"> & { firstAt: Date; lastAt: Date; unacknowledged: number }
  >(
    `SELECT n.notification_id AS "notificationId", n.code, n.severity, n.message, n.first_at AS "firstAt",
            n.last_at AS "lastAt", n.times, coalesce(person.name, n.acknowledged_by) AS "acknowledgedBy",
            (SELECT count(*) FROM notifications WHERE acknowledged_at IS NULL AND area = 'SOURCE') AS unacknowledged
     FROM notifications n LEFT JOIN admin_users person ON person.user_id::text = n.acknowledged_by
     WHERE n.area = 'SOURCE' ORDER BY n.acknowledged_at IS NOT NULL, n.acknowledged_at IS NULL AND n.severity = 'CRITICAL' DESC, n.last_at DESC LIMIT $1`,
    [shownNotifications],
  );
  const notifications = rows.map(({ unacknowledged: _unacknowledged, firstAt, lastAt, ...row }) => ({
    ...row,
    firstAt: firstAt.toISOString(),
    lastAt: lastAt.toISOString(),
  }));
  return { notifications, unacknowledged: rows[0]?.unacknowledged ?? 0 };
}
