import { PageHeader } from "#components/shell/page-header.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

export default function OverviewLoading() {
  return (
    <>
      <PageHeader title="Overview" />
      <div className="flex flex-col gap-3 px-4 pb-8">
        <div className="grid grid-cols-2 gap-3 md:grid-cols-4">
          <Skeleton className="col-span-2 h-24 rounded-lg" />
          <Skeleton className="h-24 rounded-lg" />
          <Skeleton className="h-24 rounded-lg" />
        </div>
        <div className="grid gap-3 xl:grid-cols-2">
          <Skeleton className="h-85 rounded-lg" />
          <Skeleton className="h-85 rounded-lg" />
        </div>
        <div className="grid gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <Skeleton className="h-75 rounded-lg" />
          <Skeleton className="h-96 rounded-lg" />
        </div>
      </div>
    </>
  );
}
