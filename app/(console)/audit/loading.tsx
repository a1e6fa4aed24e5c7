import { PageHeader } from "#components/shell/page-header.tsx";
import { SkeletonRows } from "#components/ui/skeleton-rows.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

export default function AuditLoading() {
  return (
    <>
      <PageHeader title="Audit" actions={<Skeleton className="h-7 w-56" />} />
      <div className="grid gap-3 px-4 pb-3 sm:grid-cols-2 xl:grid-cols-4">
        <Skeleton className="h-22 rounded-lg" />
        <Skeleton className="h-22 rounded-lg" />
        <Skeleton className="h-22 rounded-lg" />
        <Skeleton className="h-22 rounded-lg" />
      </div>
      <div className="flex flex-col gap-2 px-4 pb-2">
        <Skeleton className="h-7 w-full" />
      </div>
      <SkeletonRows rows={14} rowHeight="h-9" columns={["h-4 w-36", "h-4 w-32", "h-4 flex-1", "h-4 w-24"]} />
    </>
  );
}
