"use client";

import type { SessionRow } from "#lib/access/list-live-sessions.ts";
import type { AccessActions } from "#components/access/access-actions.ts";
import { tellResult } from "#components/access/tell-result.ts";
import { browserName } from "#components/account/browser-name.ts";
import { EndSession, SignedInBy } from "#components/account/session-cells.tsx";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { Badge } from "#components/ui/badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";

type Props = { sessions: readonly SessionRow[]; actions: AccessActions; onChanged: () => void };

/** Who is signed in at this moment, and where. */
export function SessionsTab({ sessions, actions, onChanged }: Props) {
  async function end(session: SessionRow) {
    const result = await actions.endAnySession({ sessionId: session.sessionId });
    if (tellResult(result, `${session.name}'s session is ended`, "Not ended")) onChanged();
  }

  return (
    <Panel id="live-sessions" title="Live sessions" note="Ended by 30 min without use, 12 h at the latest">
      {sessions.length === 0 ? (
        <EmptyState kind="all-done" title="Nobody is signed in" />
      ) : (
        <Table caption="Live sessions">
          <thead>
            <tr>
              <Th>Who</Th>
              <Th>Browser</Th>
              <Th>Signed in by</Th>
              <Th>Opened (UTC)</Th>
              <Th sorted="descending">Last seen (UTC)</Th>
              <Th>
                <span className="sr-only">Actions</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <Tr key={session.sessionId}>
                <Td>
                  {session.name} <span className="text-ink-faint">{sentenceCase(session.role)}</span>{" "}
                  {session.current ? <Badge tone="accent">This one</Badge> : null}
                </Td>
                <Td title={session.userAgent ?? ""}>{browserName(session.userAgent)}</Td>
                <Td className="text-ink-muted">
                  <SignedInBy {...session} />
                </Td>
                <Td className="text-ink-muted">
                  <ExactTime iso={session.openedAt} />
                </Td>
                <Td className="text-ink-muted">
                  <ExactTime iso={session.lastSeenAt} />
                </Td>
                <Td className="text-right">
                  <EndSession
                    current={session.current}
                    which={`of ${session.name} in ${browserName(session.userAgent)}`}
                    onEnd={() => void end(session)}
                  />
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}
