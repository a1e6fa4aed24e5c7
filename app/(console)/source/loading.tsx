import { PageHeader } from "#components/shell/page-header.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

export default function SourceLoading() {
  return (
    <>
      <PageHeader title="Source" note="The marketplace's database, read only" />
      <div className="flex flex-col gap-3 px-4 pb-8">
        <Skeleton className="h-28 rounded-lg" />
        <Skeleton className="h-80 rounded-lg" />
        <Skeleton className="h-85 rounded-lg" />
        <Skeleton className="h-48 rounded-lg" />
      </div>
    </>
  );
}
