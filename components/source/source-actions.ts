import type { ActionResult } from "#lib/http/define-action.ts";
import type { SourceTable } from "#lib/events/model.ts";
import type { GateView } from "#lib/operations/read-source-operations.ts";

type Action<I> = (input: I) => Promise<ActionResult<unknown>>;

/** What a person can do to the source; the page hands in the server actions. */
export type SourceActions = {
  readonly halt: Action<{ reason: string }>;
  readonly resume: Action<{ reason: string }>;
  readonly attest: Action<{ grants: string }>;
  readonly signOff: Action<{ gate: GateView["gate"]; evidence: string }>;
  readonly withdraw: Action<{ gate: GateView["gate"] }>;
  readonly acknowledge: Action<{ notificationId: string }>;
  readonly accept: Action<{ table: SourceTable; version: number; reason: string }>;
  readonly believe: Action<{ table: SourceTable; reason: string }>;
  readonly sendTest: Action<Record<string, never>>;
};

export type SourcePanelProps = {
  readonly actions: SourceActions;
  readonly canOperate: boolean;
  readonly onChanged: () => void;
};
