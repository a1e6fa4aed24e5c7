import { classNames } from "#components/ui/class-names.ts";
import { Skeleton } from "#components/ui/skeleton.tsx";

/** A list that is on its way, in its final size: so many rows, one block for each column. */
export function SkeletonRows({ rows, rowHeight, columns }: { rows: number; rowHeight: string; columns: string[] }) {
  return (
    <div className="border-y bg-surface">
      <div className="h-8" />
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classNames("flex items-center gap-4 border-t px-3", rowHeight)}>
          {columns.map((column) => (
            <Skeleton key={column} className={column} />
          ))}
        </div>
      ))}
    </div>
  );
}
