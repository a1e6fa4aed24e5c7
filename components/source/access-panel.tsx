"use client";

import { FileCheck2, ShieldAlert, ShieldCheck, ShieldQuestion } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { CredentialView, RoleView } from "#lib/operations/read-source-operations.ts";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";
import { runSourceAction } from "#components/source/run-source-action.ts";
import type { SourcePanelProps } from "#components/source/source-actions.ts";
import { TextDialog } from "#components/source/text-dialog.tsx";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime, RelativeTime } from "#components/ui/relative-time.tsx";
import { dayText } from "#components/ui/time-text.ts";

type Props = SourcePanelProps & { role: RoleView; credentials: CredentialView | null };

const verdicts = {
  attested: { tone: "good", icon: ShieldCheck, name: "Attested read-only" },
  looks_read_only: { tone: "warn", icon: ShieldQuestion, name: "Looks read-only" },
  unsafe: { tone: "bad", icon: ShieldAlert, name: "Unsafe" },
} as const;

const ages: Readonly<Record<CredentialView["state"], { tone: BadgeTone; name: string }>> = {
  fresh: { tone: "good", name: "Fresh" },
  due: { tone: "warn", name: "Change due" },
  overdue: { tone: "bad", name: "Overdue" },
};

/** As whom we read: what the account may do, who answers for it, and how old its credentials are. */
export function AccessPanel({ role, credentials, actions, canOperate, onChanged }: Props) {
  const [attesting, setAttesting] = useState(false);
  useShortcut("a", "Attest the account's grants", "Source", canOperate ? () => setAttesting(true) : null);

  async function attest(grants: string): Promise<boolean> {
    const worked = await runSourceAction(actions.attest({ grants }), {
      done: "Grants attested",
      failed: "Not attested",
    });
    if (worked) onChanged();
    return worked;
  }

  return (
    <Panel
      id="access"
      title="Access to the source"
      note="Proven by SELECT in each cycle"
      actions={
        canOperate ? (
          <Button onClick={() => setAttesting(true)}>
            <FileCheck2 aria-hidden="true" className="size-4" />
            Attest grants…
          </Button>
        ) : null
      }
    >
      <dl className="grid gap-x-6 gap-y-3 p-3 sm:grid-cols-2 xl:grid-cols-3">
        <Verdict role={role} />
        <Attested attestation={role.attestation} />
        <Credentials credentials={credentials} />
      </dl>
      <TextDialog
        open={attesting}
        onOpenChange={setAttesting}
        className="w-[min(44rem,calc(100vw-2rem))]"
        title="Attest the account's grants"
        description="Paste what the database's client prints for SHOW GRANTS FOR the account and for SHOW GRANTS FOR PUBLIC. It has to be SELECT on the eight tables and nothing else."
        label="Output of SHOW GRANTS"
        hint="Only a hash is kept, with your name, for 30 days. A change of the account's rights ends it at once."
        verb="Attest"
        busyVerb="Attesting…"
        minLength={20}
        maxLength={20_000}
        rows={12}
        code
        onConfirm={attest}
      />
    </Panel>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col items-start gap-1">
      <dt className="text-ink-faint">{term}</dt>
      <dd className="flex min-w-0 flex-col items-start gap-1">{children}</dd>
    </div>
  );
}

function Verdict({ role }: { role: RoleView }) {
  if (role.verdict === null) {
    return (
      <Fact term="What the account may do">
        <Badge>Not checked yet</Badge>
        <span className="text-ink-muted">The first cycle proves it.</span>
      </Fact>
    );
  }
  const { tone, icon: Icon, name } = verdicts[role.verdict];
  return (
    <Fact term="What the account may do">
      <Badge tone={tone}>
        <Icon aria-hidden="true" className="size-3" />
        {name}
      </Badge>
      {role.findings.length > 0 ? (
        <ul className="list-disc pl-4 text-ink-muted">
          {role.findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      ) : null}
      {role.verdict === "looks_read_only" ? (
        <span className="text-ink-muted">Grants to PUBLIC and PROXY cannot be seen from here.</span>
      ) : null}
      {role.checkedAt ? (
        <span className="text-sm text-ink-faint">
          Proven <RelativeTime iso={role.checkedAt} />
        </span>
      ) : null}
    </Fact>
  );
}

function Attested({ attestation }: { attestation: RoleView["attestation"] }) {
  if (attestation === null) {
    return (
      <Fact term="Grants attested">
        <Badge tone="warn">By nobody</Badge>
        <span className="text-ink-muted">An operator pastes the output of SHOW GRANTS.</span>
      </Fact>
    );
  }
  return (
    <Fact term="Grants attested">
      <Badge tone={attestation.expired ? "bad" : "good"}>
        {attestation.expired ? "Ran out" : "Until"} {dayText(attestation.expiresAt)}
      </Badge>
      <span className="text-ink-muted">
        By {attestation.attestedBy}, <ExactTime iso={attestation.attestedAt} />
      </span>
      <span className="flex items-center gap-1 font-mono text-sm text-ink-faint">
        <span title={attestation.grantsSha256}>SHA-256 {attestation.grantsSha256.slice(0, 12)}…</span>
        <CopyButton text={attestation.grantsSha256} label="Copy the hash of the grants" />
      </span>
    </Fact>
  );
}

function Credentials({ credentials }: { credentials: CredentialView | null }) {
  if (credentials === null) {
    return (
      <Fact term="Credentials">
        <Badge>Not seen yet</Badge>
      </Fact>
    );
  }
  const { tone, name } = ages[credentials.state];
  return (
    <Fact term="Credentials">
      <Badge tone={tone}>
        {name} · {credentials.ageDays === 1 ? "1 day" : `${credentials.ageDays} days`} old
      </Badge>
      <span className="text-ink-muted">
        First seen <ExactTime iso={credentials.firstSeenAt} />. To be changed when 30 to 60 days old.
      </span>
      {credentials.testPassed === false ? (
        <span className="text-bad">
          The test connection failed ({(credentials.testClass ?? "unknown").replaceAll("_", " ")}).
        </span>
      ) : null}
    </Fact>
  );
}
