import { EmptyState } from "#components/ui/empty-state.tsx";

/** A page the reader's role does not include. Says which permission is missing and who can grant it. */
export function NotPermitted({ permission, role }: { permission: string; role: string }) {
  return (
    <div className="p-4">
      <div className="rounded-lg border bg-surface">
        <EmptyState kind="not-permitted" title="Your role does not include this page">
          It needs the permission <code className="font-mono">{permission}</code>, which the role {role} does not have.
          An admin can change your role.
        </EmptyState>
      </div>
    </div>
  );
}
