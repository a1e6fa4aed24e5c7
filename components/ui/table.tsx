import { ArrowDown, ArrowUp } from "lucide-react";
import type { HTMLAttributes, ReactNode, TableHTMLAttributes, TdHTMLAttributes, ThHTMLAttributes } from "react";
import { classNames } from "#components/ui/class-names.ts";

type TableProps = TableHTMLAttributes<HTMLTableElement> & {
  caption: string;
  frameClassName?: string;
  /** The rows scroll inside the frame: it then takes the focus, so that keys can scroll it. */
  scrolls?: boolean;
};

/** A semantic table that scrolls sideways inside its frame when it must. The caption is for screen readers. */
export function Table({ caption, className, frameClassName, scrolls = false, children, ...rest }: TableProps) {
  return (
    <div
      className={classNames("relative overflow-x-auto", scrolls && "overflow-y-auto", frameClassName)}
      {...(scrolls ? { tabIndex: 0, role: "group", "aria-label": caption } : {})}
    >
      <table className={classNames("w-full border-collapse text-left", className)} {...rest}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

type HeadProps = ThHTMLAttributes<HTMLTableCellElement> & {
  sorted?: "ascending" | "descending" | undefined;
  numeric?: boolean;
};

export function Th({ sorted, numeric, className, children, ...rest }: HeadProps) {
  const Arrow = sorted === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      aria-sort={sorted}
      className={classNames(
        "h-8 px-2 text-sm font-medium whitespace-nowrap text-ink-faint first:pl-3 last:pr-3",
        numeric && "text-right",
        className,
      )}
      {...rest}
    >
      <span className="inline-flex items-center gap-1">
        {children}
        {sorted ? <Arrow aria-hidden="true" className="size-3" /> : null}
      </span>
    </th>
  );
}

type CellProps = TdHTMLAttributes<HTMLTableCellElement> & { numeric?: boolean };

export function Td({ numeric, className, ...rest }: CellProps) {
  return (
    <td
      className={classNames(
        "px-2 py-(--row-y) align-middle first:pl-3 last:pr-3",
        numeric && "text-right whitespace-nowrap num",
        className,
      )}
      {...rest}
    />
  );
}

export function Tr({ className, ...rest }: HTMLAttributes<HTMLTableRowElement>) {
  return <tr className={classNames("border-t", className)} {...rest} />;
}

/** A row that says why there are no others. */
export function EmptyRow({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <tr className="border-t">
      <td colSpan={columns}>{children}</td>
    </tr>
  );
}
