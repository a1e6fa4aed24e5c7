import { PageHeader } from "#components/shell/page-header.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

const rows = Array.from({ length: 14 }, (_, index) => index);

export default function AlertsLoading() {
  return (
    <>
      <PageHeader title="Alerts" actions={<Skeleton className="h-6 w-44" />} />
      <div className="flex flex-col gap-2 px-4 pb-2">
        <Skeleton className="h-8 w-96" />
        <Skeleton className="h-7 w-full" />
      </div>
      <div className="border-y bg-surface">
        <div className="h-8" />
        {rows.map((row) => (
          <div key={row} className="flex h-13 items-center gap-4 border-t px-3">
            <Skeleton className="h-5 w-28" />
            <Skeleton className="h-4 w-20" />
            <Skeleton className="h-4 flex-1" />
            <Skeleton className="h-4 w-24" />
          </div>
        ))}
      </div>
    </>
  );
}
