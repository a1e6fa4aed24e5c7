"use client";

import type { AuditState } from "#lib/operations/audit/read-audit-state.ts";
import { CheckpointList } from "#components/audit/checkpoint-list.tsx";
import { VerificationList } from "#components/audit/verification-list.tsx";
import { verdictNames } from "#components/audit/verdict-names.ts";
import { countText } from "#components/glossary/money-text.ts";
import { useNow } from "#components/ui/now.tsx";
import { Age, RelativeTime } from "#components/ui/relative-time.tsx";
import { Stat } from "#components/ui/stat.tsx";

const problems: Record<NonNullable<AuditState["checkpointProblem"]>, string> = {
  no_key: "No signing key is set: nothing vouches for the chain outside the database.",
  no_directory: "No checkpoint directory is set: nothing vouches for the chain outside the database.",
  unwritable: "The checkpoint directory cannot be written. Sealing goes on without it.",
  conflict: "The chain differs from the newest checkpoint in the directory. Nothing more is signed.",
};

/** Sealing takes about a second; an event that waits this long says that the sealer stands still. */
const lateMs = 60_000;

/** How far the record is sealed, vouched for and verified. */
export function AuditStatePanels({ state }: { state: AuditState }) {
  return (
    <div className="flex flex-col gap-3 px-4 pb-3">
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        <LastVerification state={state} />
        <Stat label="Sealed events" value={countText(state.sealed)} note="Each holds the hash of the one before" />
        <Waiting state={state} />
        <LastCheckpoint state={state} />
      </div>
      {state.checkpointProblem ? (
        <p role="status" className="rounded-md bg-bad-soft px-3 py-1.5 text-bad">
          {problems[state.checkpointProblem]}
        </p>
      ) : null}
      <div className="grid gap-3 xl:grid-cols-2">
        <VerificationList rows={state.verifications} />
        <CheckpointList rows={state.checkpoints} />
      </div>
    </div>
  );
}

function LastVerification({ state }: { state: AuditState }) {
  const last = state.verifications.find((row) => row.state === "finished");
  if (!last?.verdict || !last.finishedAt) return <Stat label="Last verification" value="None yet" tone="warn" />;
  const tone = last.verdict === "ok" ? "plain" : last.verdict === "tampered" ? "bad" : "warn";
  return (
    <Stat
      label="Last verification"
      value={verdictNames[last.verdict]}
      tone={tone}
      note={
        <>
          <RelativeTime iso={last.finishedAt} />, for {last.requestedBy}
        </>
      }
    />
  );
}

function Waiting({ state }: { state: AuditState }) {
  const now = useNow();
  const { oldestUnsealedAt: oldest } = state;
  const late = oldest !== null && now - Date.parse(oldest) > lateMs;
  return (
    <Stat
      label="Waiting to be sealed"
      value={`${state.unsealedIsBound ? "more than " : ""}${countText(state.unsealed)}`}
      tone={late ? "bad" : "plain"}
      note={
        oldest ? (
          <>
            The oldest for <Age iso={oldest} />
          </>
        ) : (
          "Everything is sealed"
        )
      }
    />
  );
}

function LastCheckpoint({ state }: { state: AuditState }) {
  const last = state.checkpoints[0];
  if (!last) return <Stat label="Last checkpoint" value="None yet" tone="warn" />;
  return (
    <Stat
      label="Last checkpoint"
      value={<Age iso={last.createdAt} />}
      tone={state.checkpointProblem ? "bad" : "plain"}
      note={`Vouches for ${countText(last.treeSize)} events`}
    />
  );
}
