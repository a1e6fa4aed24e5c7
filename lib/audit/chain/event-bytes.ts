/** One audit event as it is hashed. Numbers and times are text, exactly as PostgreSQL prints them. */
export type ChainedEvent = {
  readonly seq: string;
  readonly auditId: string;
  readonly writtenBy: string;
  /** `YYYY-MM-DDTHH:MM:SS.ffffffZ`: UTC, microseconds, always 27 characters. */
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly requestId: string;
  /** The JSON text as stored, byte for byte. */
  readonly facts: string;
};

/** Version of the encoding below. A new one gets a new number; old entries keep theirs. */
export const eventVersion = 1;

const domain = Buffer.from("cis-audit-event\0", "latin1");
const lengthBytes = 4;

/**
 * The canonical bytes of an event: domain, version, then every field as length (u32, big-endian) and
 * UTF-8. The lengths make it unambiguous: no two different events have the same bytes.
 */
export function eventBytes(event: ChainedEvent): Buffer {
  // Three bytes for each UTF-16 unit is the most that UTF-8 needs.
  const fields = fieldsOf(event);
  const room = fields.reduce((sum, field) => sum + lengthBytes + field.length * 3, domain.length + 1);
  const target = Buffer.allocUnsafe(room);
  return target.subarray(0, writeEvent(target, 0, event));
}

/** Writes the canonical bytes into `target` at `start` and returns where they end. */
export function writeEvent(target: Buffer, start: number, event: ChainedEvent): number {
  let end = start + domain.copy(target, start);
  end = target.writeUInt8(eventVersion, end);
  for (const field of fieldsOf(event)) {
    const length = target.write(field, end + lengthBytes, "utf8");
    target.writeUInt32BE(length, end);
    end += lengthBytes + length;
  }
  return end;
}

/** How much room `writeEvent` may need. */
export function eventRoom(event: ChainedEvent): number {
  return fieldsOf(event).reduce((sum, field) => sum + lengthBytes + field.length * 3, domain.length + 1);
}

function fieldsOf(event: ChainedEvent): readonly string[] {
  return [
    event.seq,
    event.auditId,
    event.writtenBy,
    event.at,
    event.actorKind,
    event.actorId,
    event.action,
    event.objectKind,
    event.objectId,
    event.requestId,
    event.facts,
  ];
}
