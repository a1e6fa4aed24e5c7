"use client";

import { KeyRound } from "lucide-react";
import { useState } from "react";
import type { ApiTokenRow } from "#lib/access/list-api-tokens.ts";
import type { AccessActions } from "#components/access/access-actions.ts";
import { tellResult } from "#components/access/tell-result.ts";
import { TokenDialog } from "#components/access/token-dialog.tsx";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";

type Props = { tokens: readonly ApiTokenRow[]; actions: AccessActions; onChanged: () => void };

/** What scripts come in with: what each may read, until when, and when it last did. */
export function TokensTab({ tokens, actions, onChanged }: Props) {
  const [creating, setCreating] = useState(false);
  useShortcut("t", "Create an API token", "Access", () => setCreating(true));

  async function revoke(token: ApiTokenRow) {
    const result = await actions.revokeToken({ tokenId: token.tokenId });
    if (tellResult(result, `${token.name} is revoked`, "Not revoked")) onChanged();
  }

  const button = (
    <Button look="primary" onClick={() => setCreating(true)}>
      <KeyRound aria-hidden="true" className="size-4" />
      Create token…
    </Button>
  );
  return (
    <Panel id="tokens" title="API tokens" note="For scripts; they read and nothing else" actions={button}>
      {tokens.length === 0 ? (
        <EmptyState kind="first-use" title="There are no API tokens">
          A script sends one in the Authorization header, to the addresses that read.
        </EmptyState>
      ) : (
        <Table caption="API tokens">
          <thead>
            <tr>
              <Th>Name</Th>
              <Th>Begins with</Th>
              <Th>May read</Th>
              <Th>Acts for</Th>
              <Th>State</Th>
              <Th>Runs out (UTC)</Th>
              <Th>Last used (UTC)</Th>
              <Th>
                <span className="sr-only">Actions</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {tokens.map((token) => (
              <Tr key={token.tokenId}>
                <Td className="font-medium">{token.name}</Td>
                <Td className="font-mono text-sm">{token.prefix}…</Td>
                <Td className="max-w-64 text-sm">
                  {token.scopes.map((scope) => scope.replace(":read", "")).join(", ")}
                </Td>
                <Td>{token.owner}</Td>
                <Td>
                  <Badge tone={token.state === "active" ? "good" : "neutral"}>{sentenceCase(token.state)}</Badge>
                </Td>
                <Td className="text-ink-muted">
                  <ExactTime iso={token.expiresAt} />
                </Td>
                <Td className="text-ink-muted">{token.lastUsedAt ? <ExactTime iso={token.lastUsedAt} /> : "Never"}</Td>
                <Td className="text-right">
                  {token.state === "active" ? (
                    <Button size="sm" aria-label={`Revoke ${token.name}`} onClick={() => void revoke(token)}>
                      Revoke
                    </Button>
                  ) : null}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
      <TokenDialog open={creating} onOpenChange={setCreating} create={actions.createToken} onChanged={onChanged} />
    </Panel>
  );
}
