import { chainTime } from "#lib/audit/chain/chain-time.ts";
import { chainVersion, createChainHasher, genesisHash } from "#lib/audit/chain/chain-hash.ts";
import type { ChainedEvent } from "#lib/audit/chain/event-bytes.ts";
import { eventFields } from "#lib/audit/chain/event-columns.ts";
import { parseVerifierKey } from "#lib/audit/checkpoint/signing-key.ts";
import type { AnchorCheck } from "#lib/audit/verify/anchors.ts";
import type { FindingClass, FindingList } from "#lib/audit/verify/findings.ts";
import type { Cell, Snapshot } from "#lib/audit/verify/snapshot.ts";

const batchSize = 2_000;

type Entry = {
  readonly chainSeq: number;
  readonly auditSeq: number;
  readonly writtenBy: number;
  readonly version: number;
  readonly previous: string;
  readonly hash: string;
  readonly event: ChainedEvent | null;
};

export type ChainScan = { readonly entries: number; readonly lastSeq: number };

/** Scans the chain from `from` on, recomputing every hash from the events themselves. */
export async function verifyChain(
  snapshot: Snapshot,
  from: number,
  anchors: AnchorCheck,
  found: FindingList,
): Promise<ChainScan> {
  const scan = createScan(anchors, found);
  if (from > 1) scan.startAfter(from - 1, await hashAt(snapshot, from - 1));
  for await (const batch of snapshot.stream(chainQuery(packed, from), batchSize)) {
    for (const [row] of batch) scan.entry(unpack(row ?? "") ?? (await readEntry(snapshot, row ?? "")));
  }
  return scan.end();
}

/** Of the chain first its place, which never holds the separator. */
const columns = [
  ...["c.chain_seq::text", "c.audit_seq::text", "c.written_by::text", "c.version::text"],
  ...["encode(c.prev_hash, 'hex')", "encode(c.hash, 'hex')"],
  ...eventFields.map(([, sql]) => sql),
];

const separator = "\x1f";

/**
 * All columns as one text, which is read twice as fast as seventeen. A column that is null or holds
 * the separator makes more parts than there are columns, so what has the right number of parts is
 * exactly what the columns hold.
 */
const packed = `concat_ws(E'\\x1f', ${columns.map((column) => `coalesce(${column}, E'\\x1f')`).join(", ")})`;

function unpack(row: string): string[] | null {
  const cells = row.split(separator);
  return cells.length === columns.length ? cells : null;
}

function chainQuery(select: string, from: number): string {
  return `SELECT ${select} FROM public.audit_chain AS c LEFT JOIN public.audit_logs AS e ON e.seq = c.audit_seq
          WHERE c.chain_seq >= ${from} ORDER BY c.chain_seq`;
}

/** The entry of a packed row column by column: its event is gone, or a text holds the separator. */
async function readEntry(snapshot: Snapshot, row: string): Promise<readonly Cell[]> {
  const chainSeq = Number.parseInt(row, 10);
  const rows = await snapshot.rows(`${chainQuery(columns.join(", "), chainSeq)} LIMIT 1`);
  return rows[0] ?? [];
}

async function hashAt(snapshot: Snapshot, chainSeq: number): Promise<string | null> {
  const rows = await snapshot.rows(`SELECT encode(hash, 'hex') FROM public.audit_chain WHERE chain_seq = ${chainSeq}`);
  return rows[0]?.[0] ?? null;
}

function createScan(anchors: AnchorCheck, found: FindingList) {
  const chainHash = createChainHasher();
  let lastSeq = 0;
  let previous: string | null = genesisHash.toString("hex");
  let entries = 0;
  const order = createOrderCheck(found);

  const report = (kind: FindingClass, entry: Entry, detail: string): void =>
    found.add({ class: kind, chainSeq: entry.chainSeq, auditSeq: entry.auditSeq, object: null, detail });

  const checkHash = (entry: Entry): void => {
    const { event } = entry;
    if (!event) return report("missing_event", entry, "The event of this entry is gone.");
    const hash = chainHash(Buffer.from(entry.previous, "hex"), event).toString("hex");
    const same = hash === entry.hash && Number(event.writtenBy) === entry.writtenBy && entry.version === chainVersion;
    if (!same) return report("bad_hash", entry, "The event is not the one that was sealed.");
    order.next(entry, event.action);
    if (event.action === "audit.key.rotated") offerKey(anchors, event);
  };

  return {
    startAfter(seq: number, hash: string | null): void {
      lastSeq = seq;
      previous = hash;
      if (hash === null) missing(found, seq, seq);
      else anchors.atEntry(seq, hash);
    },
    entry(cells: readonly Cell[]): void {
      const entry = entryOf(cells);
      entries += 1;
      if (entry.chainSeq !== lastSeq + 1) missing(found, lastSeq + 1, entry.chainSeq - 1);
      else if (previous !== null && entry.previous !== previous)
        report("broken_link", entry, "The entry does not follow from the one before it.");
      checkHash(entry);
      anchors.atEntry(entry.chainSeq, entry.hash);
      lastSeq = entry.chainSeq;
      previous = entry.hash;
    },
    end(): ChainScan {
      order.end();
      anchors.atEnd(lastSeq);
      return { entries, lastSeq };
    },
  };
}

function missing(found: FindingList, first: number, last: number): void {
  found.add({
    ...{ class: "gap", chainSeq: first, auditSeq: null, object: null },
    detail: first === last ? "This entry is gone." : `The entries from ${first} to ${last} are gone.`,
  });
}

/** Entries stand in the order of writing. Only a restored database starts over, and it says so in the chain. */
function createOrderCheck(found: FindingList) {
  let last: Entry | null = null;
  let outOfPlace: Entry | null = null;
  const settle = (): void => {
    if (!outOfPlace) return;
    const { chainSeq, auditSeq } = outOfPlace;
    const detail = "The entry stands before one that was written earlier.";
    found.add({ class: "broken_link", chainSeq, auditSeq, object: null, detail });
    outOfPlace = null;
  };
  return {
    next(entry: Entry, action: string): void {
      if (last && !isAfter(entry, last)) {
        settle();
        outOfPlace = last;
      }
      if (action === "audit.numbering.restarted") outOfPlace = null;
      last = entry;
    },
    end: settle,
  };
}

function isAfter(entry: Entry, last: Entry): boolean {
  if (entry.writtenBy !== last.writtenBy) return entry.writtenBy > last.writtenBy;
  return entry.auditSeq > last.auditSeq;
}

function offerKey(anchors: AnchorCheck, event: ChainedEvent): void {
  try {
    const facts: unknown = JSON.parse(event.facts);
    if (facts && typeof facts === "object" && "key" in facts && typeof facts.key === "string")
      anchors.offerKey(parseVerifierKey(facts.key));
  } catch {
    // A record without a readable key offers none; its checkpoints will not be believed, and that is reported.
  }
}

/** By index and without spreading: this runs once for every event there ever was. */
function entryOf(cells: readonly Cell[]): Entry {
  return {
    chainSeq: Number(cells[0]),
    auditSeq: Number(cells[1]),
    writtenBy: Number(cells[2]),
    version: Number(cells[3]),
    previous: cells[4] ?? "",
    hash: cells[5] ?? "",
    event: cells[6] === null ? null : eventOf(cells),
  };
}

function eventOf(cells: readonly Cell[]): ChainedEvent {
  return {
    seq: cells[6] ?? "",
    auditId: cells[7] ?? "",
    writtenBy: cells[8] ?? "",
    at: timeOf(cells[9]),
    actorKind: cells[10] ?? "",
    actorId: cells[11] ?? "",
    action: cells[12] ?? "",
    objectKind: cells[13] ?? "",
    objectId: cells[14] ?? "",
    requestId: cells[15] ?? "",
    facts: cells[16] ?? "",
  };
}

/** A time that cannot be one of ours (`infinity`, say) is hashed as it is, and so does not verify. */
function timeOf(cell: Cell | undefined): string {
  try {
    return chainTime(cell ?? "");
  } catch {
    return cell ?? "";
  }
}
