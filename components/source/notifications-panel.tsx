"use client";

import { BellRing, Check, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import { useState } from "react";
import type { NotificationRow } from "#lib/operations/read-source-operations.ts";
import { runSourceAction } from "#components/source/run-source-action.ts";
import type { SourcePanelProps } from "#components/source/source-actions.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";

type Props = SourcePanelProps & { rows: readonly NotificationRow[]; open: number };

const looks = {
  CRITICAL: { tone: "bad", icon: OctagonAlert, name: "Critical" },
  WARNING: { tone: "warn", icon: TriangleAlert, name: "Warning" },
  INFO: { tone: "neutral", icon: Info, name: "Info" },
} as const;

/** What the source has told people: unacknowledged first, then the latest. */
export function NotificationsPanel({ rows, open, actions, canOperate, onChanged }: Props) {
  const [sending, setSending] = useState(false);

  async function sendTest() {
    setSending(true);
    const words = { done: "Test sent; it appears here in a moment", failed: "Test not sent" };
    if (await runSourceAction(actions.sendTest({}), words)) setTimeout(onChanged, 1_500);
    setSending(false);
  }

  return (
    <Panel
      id="notifications"
      title="Notifications"
      note={open === 0 ? "All acknowledged" : `${open} not acknowledged`}
      actions={
        canOperate ? (
          <Button onClick={() => void sendTest()} disabled={sending}>
            <BellRing aria-hidden="true" className="size-4" />
            {sending ? "Sending…" : "Send a test"}
          </Button>
        ) : null
      }
    >
      {rows.length === 0 ? (
        <EmptyState kind="first-use" title="Nothing was notified yet">
          Anomalies, breaches, changed credentials and tables appear here.
        </EmptyState>
      ) : (
        <Table caption="Notifications of the source" frameClassName="max-h-80 overflow-y-auto">
          <thead className="sticky top-0 bg-surface">
            <tr>
              <Th>Severity</Th>
              <Th>What happened</Th>
              <Th>Last (UTC)</Th>
              <Th numeric>Times</Th>
              <Th>
                <span className="sr-only">Acknowledge</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <NotificationLine
                key={row.notificationId}
                row={row}
                actions={actions}
                canOperate={canOperate}
                onChanged={onChanged}
              />
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}

function NotificationLine({ row, actions, canOperate, onChanged }: SourcePanelProps & { row: NotificationRow }) {
  const [busy, setBusy] = useState(false);
  const { tone, icon: Icon, name } = looks[row.severity];

  async function acknowledge() {
    setBusy(true);
    const words = { done: "Acknowledged", failed: "Not acknowledged" };
    await runSourceAction(actions.acknowledge({ notificationId: row.notificationId }), words);
    setBusy(false);
    onChanged();
  }

  return (
    <Tr>
      <Td className="align-top">
        <Badge tone={row.acknowledgedBy === null ? tone : "neutral"}>
          <Icon aria-hidden="true" className="size-3" />
          {name}
        </Badge>
      </Td>
      <Td className="align-top">
        <p className={row.acknowledgedBy === null ? undefined : "text-ink-muted"}>{row.message}</p>
        <p className="font-mono text-xs break-all text-ink-faint">{row.code}</p>
      </Td>
      <Td className="align-top text-ink-muted">
        <ExactTime iso={row.lastAt} />
      </Td>
      <Td numeric className="align-top">
        {row.times}
      </Td>
      <Td className="text-right align-top whitespace-nowrap">
        {row.acknowledgedBy !== null ? (
          <span className="text-sm text-ink-faint">by {row.acknowledgedBy}</span>
        ) : canOperate ? (
          <Button
            size="sm"
            disabled={busy}
            onClick={() => void acknowledge()}
            aria-label={`Acknowledge: ${row.message}`}
          >
            <Check aria-hidden="true" className="size-3.5" />
            Acknowledge
          </Button>
        ) : null}
      </Td>
    </Tr>
  );
}
