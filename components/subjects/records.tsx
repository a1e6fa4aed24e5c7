import { ArrowDownLeft, ArrowUpRight, Star } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type {
  BookingRow,
  RatingSummary,
  SubjectRecords,
  TransactionRow,
} from "#lib/cases/subject-view/read-subject-records.ts";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { moneyText } from "#components/glossary/money-text.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";

/** What the account did besides talking. */
export function Records({ records }: { records: SubjectRecords }) {
  return (
    <>
      <Panel id="bookings" title="Bookings" note={newest(records.bookings.length, records.limit)}>
        <Bookings rows={records.bookings} />
      </Panel>
      <Panel id="money" title="Money" note={newest(records.transactions.length, records.limit)}>
        <Money rows={records.transactions} />
      </Panel>
    </>
  );
}

/** What others said of the account, and it of them. */
export function RatingsPanel({ records }: { records: SubjectRecords }) {
  return (
    <Panel id="ratings" title="Ratings and disputes">
      <Ratings ratings={records.ratings} disputes={records.disputes} />
    </Panel>
  );
}

function newest(shown: number, limit: number): string {
  return shown < limit ? "Newest first" : `The latest ${limit}`;
}

const scroll = "max-h-80";

function SubjectLink({ id }: { id: string | null }): ReactNode {
  if (id === null) return <span className="text-ink-faint">–</span>;
  return (
    <Link
      href={`/subjects/${encodeURIComponent(id)}`}
      prefetch={false}
      className="font-mono text-sm whitespace-nowrap link"
    >
      {id}
    </Link>
  );
}

function Bookings({ rows }: { rows: readonly BookingRow[] }) {
  if (rows.length === 0) return <EmptyState kind="all-done" title="No bookings in the feed" />;
  return (
    <Table caption="Bookings" scrolls frameClassName={scroll}>
      <thead className="sticky top-0 bg-surface">
        <tr>
          <Th>Booked (UTC)</Th>
          <Th>As</Th>
          <Th>With</Th>
          <Th>Category</Th>
          <Th>Status</Th>
          <Th numeric>Amount</Th>
          <Th>Ended (UTC)</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.bookingId}>
            <Td title={`Booking ${row.bookingId}`}>
              <ExactTime iso={row.createdAt} />
            </Td>
            <Td>{sentenceCase(row.side)}</Td>
            <Td>
              <SubjectLink id={row.counterpartUserId} />
            </Td>
            <Td>{row.category ?? "–"}</Td>
            <Td className="whitespace-nowrap">{sentenceCase(row.status)}</Td>
            <Td numeric>{moneyText(row.amountMinor, row.currency)}</Td>
            <Td className="text-ink-muted">{row.endedAt ? <ExactTime iso={row.endedAt} /> : "–"}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

function Money({ rows }: { rows: readonly TransactionRow[] }) {
  if (rows.length === 0) return <EmptyState kind="all-done" title="No transactions in the feed" />;
  return (
    <Table caption="Transactions" scrolls frameClassName={scroll}>
      <thead className="sticky top-0 bg-surface">
        <tr>
          <Th>When (UTC)</Th>
          <Th>Direction</Th>
          <Th>Kind</Th>
          <Th>Method</Th>
          <Th>Status</Th>
          <Th>With</Th>
          <Th numeric>Amount</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const Arrow = row.direction === "paid" ? ArrowUpRight : ArrowDownLeft;
          return (
            <Tr key={row.transactionId}>
              <Td title={`Transaction ${row.transactionId}`}>
                <ExactTime iso={row.at} />
              </Td>
              <Td className="whitespace-nowrap">
                <Arrow aria-hidden="true" className="mr-1 inline size-3.5 text-ink-faint" />
                {sentenceCase(row.direction)}
              </Td>
              <Td>{sentenceCase(row.kind)}</Td>
              <Td>{row.method ? sentenceCase(row.method) : "–"}</Td>
              <Td>{sentenceCase(row.status)}</Td>
              <Td>
                <SubjectLink id={row.counterpartUserId} />
              </Td>
              <Td numeric>{moneyText(row.amountMinor, row.currency)}</Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}

type RatingsProps = { ratings: RatingSummary; disputes: SubjectRecords["disputes"] };

function Ratings({ ratings, disputes }: RatingsProps) {
  return (
    <div className="grid gap-x-6 gap-y-3 p-3 sm:grid-cols-2">
      <RatingSide name="Received" side={ratings.received} />
      <RatingSide name="Given" side={ratings.given} />
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-y-1 border-t pt-2 sm:col-span-2">
        <dt className="text-ink-muted">Disputes opened</dt>
        <dd className="text-right font-medium num">{disputes.opened}</dd>
        <dt className="text-ink-muted">Disputes against</dt>
        <dd className="text-right font-medium num">{disputes.against}</dd>
      </dl>
    </div>
  );
}

function RatingSide({ name, side }: { name: string; side: RatingSummary["received"] }) {
  const largest = Math.max(...side.byScore, 1);
  return (
    <div>
      <h3 className="mb-1 flex items-baseline gap-2">
        <span className="font-medium">{name}</span>
        <span className="text-ink-muted num">
          {side.average === null ? "none" : `${side.average.toFixed(2)} of 5 (${side.count})`}
        </span>
      </h3>
      <ul className="flex flex-col gap-0.5">
        {side.byScore
          .map((count, index) => ({ score: index + 1, count }))
          .toReversed()
          .map(({ score, count }) => (
            <li key={score} className="flex items-center gap-2 text-sm">
              <span className="inline-flex w-7 items-center gap-0.5 text-ink-muted num">
                {score}
                <Star aria-hidden="true" className="size-3" />
              </span>
              <svg aria-hidden="true" className="h-2 min-w-0 flex-1">
                <rect width="100%" height="100%" rx="2" fill="var(--color-sunken)" />
                <rect width={`${(count / largest) * 100}%`} height="100%" rx="2" fill="var(--color-series-1)" />
              </svg>
              <span className="w-8 text-right num">{count}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
