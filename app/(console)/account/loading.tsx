import { PageHeader } from "#components/shell/page-header.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

export default function AccountLoading() {
  return (
    <>
      <PageHeader title="Account" />
      <div className="flex flex-col gap-3 px-4 pb-8">
        <div className="grid gap-3 xl:grid-cols-2">
          <Skeleton className="h-64 rounded-lg" />
          <Skeleton className="h-40 rounded-lg" />
          <Skeleton className="h-80 rounded-lg" />
          <Skeleton className="h-56 rounded-lg" />
        </div>
        <Skeleton className="h-40 rounded-lg" />
      </div>
    </>
  );
}
