import { PageHeader } from "#components/shell/page-header.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

const rows = Array.from({ length: 14 }, (_, index) => index);

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
      <div className="border-y bg-surface">
        <div className="h-8" />
        {rows.map((row) => (
          <div key={row} className="flex h-9 items-center gap-4 border-t px-3">
            <Skeleton className="h-4 w-36" />
            <Skeleton className="h-4 w-32" />
            <Skeleton className="h-4 flex-1" />
            <Skeleton className="h-4 w-24" />
          </div>
        ))}
      </div>
    </>
  );
}
