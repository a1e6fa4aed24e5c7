import type { RecommendedAction } from "#lib/alerts/recommended-action.ts";
import { ActionCard } from "#components/subjects/action-card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";

/** What the policy recommended over time. Null: not part of the reader's role. */
export function SubjectActions({ actions }: { actions: readonly RecommendedAction[] | null }) {
  return (
    <Panel id="actions" title="Recommended actions" note="In shadow mode nothing is ordered" maxHeight="max-h-144">
      {actions === null ? (
        <EmptyState kind="not-permitted" title="Not part of your role">
          Recommended actions need the permission <code className="font-mono">enforcement:read</code>.
        </EmptyState>
      ) : actions.length === 0 ? (
        <EmptyState kind="all-done" title="Nothing recommended">
          No score of this account has met the policy.
        </EmptyState>
      ) : (
        <ul className="divide-y">
          {actions.map((action) => (
            <li key={action.actionId} className="px-3 py-2.5">
              <ActionCard action={action} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
