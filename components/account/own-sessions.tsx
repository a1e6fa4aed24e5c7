"use client";

import type { OwnSession } from "#lib/access/list-own-sessions.ts";
import { tellResult } from "#components/access/tell-result.ts";
import type { AccountActions } from "#components/account/account-screen.tsx";
import { browserName } from "#components/account/browser-name.ts";
import { EndSession, SignedInBy } from "#components/account/session-cells.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";

type Props = { sessions: readonly OwnSession[]; actions: AccountActions; onChanged: () => void };

/** Where the person is signed in; any of it can be ended. */
export function OwnSessions({ sessions, actions, onChanged }: Props) {
  async function end(sessionId: string) {
    const result = await actions.endSession({ sessionId });
    tellResult(result, "Session ended", "Not ended");
    onChanged();
  }

  async function endOthers() {
    const result = await actions.endOtherSessions({});
    tellResult(result, result.ok ? `Sessions ended: ${result.data.closed}` : "", "Not ended");
    onChanged();
  }

  return (
    <Panel
      id="sessions"
      title="Sessions"
      note="At most five; opening one more ends the oldest"
      actions={sessions.length > 1 ? <Button onClick={() => void endOthers()}>End all others</Button> : null}
    >
      <Table caption="Your live sessions">
        <thead>
          <tr>
            <Th>Browser</Th>
            <Th>Signed in by</Th>
            <Th>Opened (UTC)</Th>
            <Th>Last seen (UTC)</Th>
            <Th>Ends at the latest (UTC)</Th>
            <Th>
              <span className="sr-only">Actions</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <Tr key={session.sessionId}>
              <Td title={session.userAgent ?? ""}>
                {browserName(session.userAgent)} {session.current ? <Badge tone="accent">This one</Badge> : null}
              </Td>
              <Td className="text-ink-muted">
                <SignedInBy {...session} />
              </Td>
              <Td className="text-ink-muted">
                <ExactTime iso={session.openedAt} />
              </Td>
              <Td className="text-ink-muted">
                <ExactTime iso={session.lastSeenAt} />
              </Td>
              <Td className="text-ink-muted">
                <ExactTime iso={session.endsAt} />
              </Td>
              <Td className="text-right">
                <EndSession
                  current={session.current}
                  which={`in ${browserName(session.userAgent)}`}
                  onEnd={() => void end(session.sessionId)}
                />
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
