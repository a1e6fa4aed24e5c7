import { PageHeader } from "#components/shell/page-header.tsx";
import { SkeletonRows } from "#components/ui/skeleton-rows.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

export default function AlertsLoading() {
  return (
    <>
      <PageHeader title="Alerts" actions={<Skeleton className="h-6 w-44" />} />
      <div className="flex flex-col gap-2 px-4 pb-2">
        <Skeleton className="h-8 w-96" />
        <Skeleton className="h-7 w-full" />
      </div>
      <SkeletonRows rows={14} rowHeight="h-13" columns={["h-5 w-28", "h-4 w-20", "h-4 flex-1", "h-4 w-24"]} />
    </>
  );
}
