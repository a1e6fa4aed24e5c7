"use client";

import { UserPlus } from "lucide-react";
import { useState } from "react";
import type { InviteRow } from "#lib/access/list-invites.ts";
import type { AccessActions } from "#components/access/access-actions.ts";
import { InviteDialog } from "#components/access/invite-dialog.tsx";
import { tellResult } from "#components/access/tell-result.ts";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";

const tones: Readonly<Record<InviteRow["state"], BadgeTone>> = {
  open: "accent",
  accepted: "good",
  revoked: "neutral",
  expired: "neutral",
};

type Props = { invites: readonly InviteRow[]; actions: AccessActions; onChanged: () => void };

/** Who was invited, as what, by whom, and what came of it. */
export function InvitesTab({ invites, actions, onChanged }: Props) {
  const [inviting, setInviting] = useState(false);
  useShortcut("i", "Invite somebody", "Access", () => setInviting(true));

  async function revoke(invite: InviteRow) {
    const result = await actions.endInvite({ inviteId: invite.inviteId });
    if (tellResult(result, `The invite to ${invite.email} is revoked`, "Not revoked")) onChanged();
  }

  const button = (
    <Button look="primary" onClick={() => setInviting(true)}>
      <UserPlus aria-hidden="true" className="size-4" />
      Invite…
    </Button>
  );
  return (
    <Panel id="invites" title="Invites" note="Single use, 72 hours" actions={button}>
      {invites.length === 0 ? (
        <EmptyState kind="first-use" title="Nobody has been invited yet">
          An invite is a link that makes one account, with a role that you fix here.
        </EmptyState>
      ) : (
        <Table caption="Invites">
          <thead>
            <tr>
              <Th>Who</Th>
              <Th>Role</Th>
              <Th>State</Th>
              <Th>Invited by</Th>
              <Th sorted="descending">Invited (UTC)</Th>
              <Th>Runs out (UTC)</Th>
              <Th>
                <span className="sr-only">Actions</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {invites.map((invite) => (
              <Tr key={invite.inviteId}>
                <Td>
                  {invite.name}
                  <br />
                  <span className="text-sm break-all text-ink-faint">{invite.email}</span>
                </Td>
                <Td>{sentenceCase(invite.role)}</Td>
                <Td>
                  <Badge tone={tones[invite.state]}>{sentenceCase(invite.state)}</Badge>
                </Td>
                <Td className="text-ink-muted">{invite.invitedBy ?? "The command line"}</Td>
                <Td className="text-ink-muted">
                  <ExactTime iso={invite.createdAt} />
                </Td>
                <Td className="text-ink-muted">
                  <ExactTime iso={invite.expiresAt} />
                </Td>
                <Td className="text-right">
                  {invite.state === "open" ? (
                    <Button
                      size="sm"
                      aria-label={`Revoke the invite to ${invite.email}`}
                      onClick={() => void revoke(invite)}
                    >
                      Revoke
                    </Button>
                  ) : null}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
      <InviteDialog open={inviting} onOpenChange={setInviting} invite={actions.invite} onChanged={onChanged} />
    </Panel>
  );
}
