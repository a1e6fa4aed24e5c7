import type { VerificationRow } from "#lib/operations/audit/read-audit-state.ts";
import { findingText, verdictNames } from "#components/audit/verdict-names.ts";
import { countText } from "#components/glossary/money-text.ts";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { EmptyRow, Table, Td, Th, Tr } from "#components/ui/table.tsx";

/** What the worker found. It reads the same database: the proof is `cis audit verify`, run from elsewhere. */
export function VerificationList({ rows }: { rows: readonly VerificationRow[] }) {
  return (
    <Panel
      id="verifications"
      title="Verifications"
      note={
        <>
          By the worker, every 10 minutes. For proof, run <code className="font-mono">cis audit verify</code> elsewhere.
        </>
      }
    >
      <Table caption="Verifications, newest first">
        <thead>
          <tr>
            <Th>Outcome</Th>
            <Th>Asked for by</Th>
            <Th numeric>Events</Th>
            <Th numeric>When</Th>
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 ? (
            <EmptyRow columns={4}>
              <p className="px-3 py-4 text-ink-muted">None yet.</p>
            </EmptyRow>
          ) : null}
          {rows.map((row) => (
            <Tr key={row.verificationId}>
              <Td>
                <VerdictBadge row={row} />
                <Explanation row={row} />
              </Td>
              <Td className="text-ink-muted">{row.requestedBy}</Td>
              <Td numeric>{row.events === null ? "–" : countText(row.events)}</Td>
              <Td numeric>
                <RelativeTime iso={row.finishedAt ?? row.requestedAt} />
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

function VerdictBadge({ row }: { row: VerificationRow }) {
  if (!row.verdict) return <Badge tone="accent">{row.state === "running" ? "Running" : "Waiting for a worker"}</Badge>;
  const tones: Record<typeof row.verdict, BadgeTone> = {
    ok: "good",
    tampered: "bad",
    cannot_verify: "warn",
    behind: "warn",
  };
  return <Badge tone={tones[row.verdict]}>{verdictNames[row.verdict]}</Badge>;
}

const shownFindings = 3;

function Explanation({ row }: { row: VerificationRow }) {
  const more = row.findings.length - shownFindings;
  return (
    <>
      {row.findings.slice(0, shownFindings).map((finding) => (
        <p key={findingText(finding)} className="mt-0.5 text-sm text-ink-muted">
          {findingText(finding)}
        </p>
      ))}
      {more > 0 ? <p className="mt-0.5 text-sm text-ink-faint">and {more} more</p> : null}
      {row.note ? <p className="mt-0.5 text-sm text-ink-muted">{row.note}</p> : null}
    </>
  );
}
