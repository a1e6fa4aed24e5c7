import type { SourceTable } from "#lib/events/model.ts";
import type { GateView } from "#lib/operations/read-source-operations.ts";
import type { Act } from "#components/data/send-action.ts";

/** What a person can do to the source; the page hands in the server actions. */
export type SourceActions = {
  readonly halt: Act<{ reason: string }>;
  readonly resume: Act<{ reason: string }>;
  readonly attest: Act<{ grants: string }>;
  readonly signOff: Act<{ gate: GateView["gate"]; evidence: string }>;
  readonly withdraw: Act<{ gate: GateView["gate"] }>;
  readonly acknowledge: Act<{ notificationId: string }>;
  readonly accept: Act<{ table: SourceTable; version: number; reason: string }>;
  readonly believe: Act<{ table: SourceTable; reason: string }>;
  readonly sendTest: Act<Record<string, never>>;
};

export type SourcePanelProps = {
  readonly actions: SourceActions;
  readonly canOperate: boolean;
  readonly onChanged: () => void;
};
