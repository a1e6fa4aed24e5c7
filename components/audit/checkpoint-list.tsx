import type { CheckpointRow } from "#lib/operations/audit/read-audit-state.ts";
import { countText } from "#components/glossary/money-text.ts";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { EmptyRow, Table, Td, Th, Tr } from "#components/ui/table.tsx";

/** The newest signed checkpoints. Compare one with its file outside to see that both say the same. */
export function CheckpointList({ rows }: { rows: readonly CheckpointRow[] }) {
  return (
    <Panel id="checkpoints" title="Checkpoints" note="Signed, and kept outside the database">
      <Table caption="Signed checkpoints, newest first">
        <thead>
          <tr>
            <Th numeric>Events</Th>
            <Th>Hash of the last</Th>
            <Th>Key</Th>
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
            <Tr key={row.treeSize}>
              <Td numeric>{countText(row.treeSize)}</Td>
              <Td>
                <span className="flex items-center gap-1 font-mono text-sm">
                  <span title={row.rootHash}>{row.rootHash.slice(0, 16)}…</span>
                  <CopyButton text={row.rootHash} label={`Copy the hash of checkpoint ${row.treeSize}`} />
                </span>
              </Td>
              <Td className="font-mono text-sm text-ink-muted">{row.keyId}</Td>
              <Td numeric>
                <RelativeTime iso={row.createdAt} />
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
