import { PageHeader } from "#components/shell/page-header.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

const rows = Array.from({ length: 16 }, (_, index) => index);

export default function PolicyLoading() {
  return (
    <>
      <PageHeader title="Policy" actions={<Skeleton className="h-5 w-56" />} />
      <div className="border-y bg-surface">
        <div className="h-8" />
        {rows.map((row) => (
          <div key={row} className="flex h-9 items-center gap-4 border-t px-3">
            <Skeleton className="h-4 w-48" />
            <Skeleton className="h-4 w-32" />
            <Skeleton className="h-4 flex-1" />
            <Skeleton className="h-4 w-24" />
          </div>
        ))}
      </div>
    </>
  );
}
