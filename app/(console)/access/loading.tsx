import { PageHeader } from "#components/shell/page-header.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

export default function AccessLoading() {
  return (
    <>
      <PageHeader title="Access" note="People, roles, invites, sessions, tokens" />
      <div className="flex flex-col gap-3 px-4 pb-8">
        <Skeleton className="h-8 w-96" />
        <Skeleton className="h-7 w-120" />
        <Skeleton className="h-96 rounded-lg" />
      </div>
    </>
  );
}
