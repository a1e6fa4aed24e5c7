import { Skeleton } from "#components/ui/skeleton.tsx";

export default function SubjectLoading() {
  return (
    <>
      <div className="flex flex-wrap items-start gap-6 px-4 pt-4 pb-3">
        <div className="flex flex-col gap-2">
          <Skeleton className="h-6 w-56" />
          <Skeleton className="h-5 w-96" />
        </div>
        <Skeleton className="ml-auto h-12 w-64" />
      </div>
      <div className="grid items-start gap-3 px-4 pb-8 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex flex-col gap-3">
          <Skeleton className="h-144 rounded-lg" />
          <Skeleton className="h-96 rounded-lg" />
        </div>
        <div className="flex flex-col gap-3">
          <Skeleton className="h-72 rounded-lg" />
          <Skeleton className="h-144 rounded-lg" />
        </div>
      </div>
    </>
  );
}
