import { PageHeader } from "#components/shell/page-header.tsx";
import { SkeletonRows } from "#components/ui/skeleton-rows.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

export default function PolicyLoading() {
  return (
    <>
      <PageHeader title="Policy" actions={<Skeleton className="h-5 w-56" />} />
      <SkeletonRows rows={16} rowHeight="h-9" columns={["h-4 w-48", "h-4 w-32", "h-4 flex-1", "h-4 w-24"]} />
    </>
  );
}
