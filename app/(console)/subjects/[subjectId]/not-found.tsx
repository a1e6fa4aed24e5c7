import Link from "next/link";
import { buttonStyle } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";

export default function SubjectNotFound() {
  return (
    <div className="p-4">
      <h1 className="sr-only">Subject not found</h1>
      <div className="rounded-lg border bg-surface">
        <EmptyState
          kind="no-match"
          title="No account with this id"
          action={
            <Link href="/alerts" className={buttonStyle({ look: "secondary" })}>
              Go to the alerts
            </Link>
          }
        >
          Neither the feed nor any signal knows it. Ids are matched exactly, capital letters included; an account that
          was created a moment ago appears once the feed has been read.
        </EmptyState>
      </div>
    </div>
  );
}
