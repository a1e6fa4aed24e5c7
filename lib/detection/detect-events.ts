import type { ContentResult, DetectedSignal, DetectionTools } from "#lib/detection/content-types.ts";
import { detectContent } from "#lib/detection/detect-content.ts";
import {
  loadMessageContext,
  openContent,
  type KnownTimes,
  type MessageContext,
  type MessageEvent,
} from "#lib/detection/load-message-context.ts";
import { fingerprint, type KeyRing } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { errorClass } from "#lib/platform/errors.ts";

/** Select list of what detection needs of an event, over `source_events`. */
export const eventColumns = `source_table AS "sourceTable", source_key AS "sourceKey", version, subject_user_id AS "subjectUserId",
  counterpart_user_id AS "counterpartUserId", pair_key AS "pairKey", conversation_id AS "conversationId", shard,
  occurred_at AS "occurredAt", CASE WHEN source_table = 'messages' THEN content_sealed END AS "contentSealed"`;

export type DetectedEvent<Row extends MessageEvent = MessageEvent> = {
  readonly event: Row;
  readonly context: MessageContext | undefined;
  readonly outcome: ContentResult["outcome"] | "dead";
  readonly signals: readonly DetectedSignal[];
  /** Class of the error of a dead event. */
  readonly failure: string | null;
  /** The text is there and did not open: another key, or not what was sealed. */
  readonly unreadable: boolean;
};

/**
 * Detects in a chunk of events: the one path of the live stage, a shadow and a replay. An event that cannot be read or
 * detected is dead with the class of the error; the rest go on. `known` is for a replay (see `loadMessageContext`).
 */
export async function detectEvents<Row extends MessageEvent>(
  tx: Tx,
  ring: KeyRing,
  events: readonly Row[],
  known?: KnownTimes,
): Promise<DetectedEvent<Row>[]> {
  const messages = events.filter((event) => event.contentSealed !== null);
  const contexts =
    messages.length > 0 ? await loadMessageContext(tx, ring, messages, known) : new Map<number, MessageContext>();
  const tools: DetectionTools = { fingerprint: (kind, value) => fingerprint(ring, kind, value) };
  return events.map((event) => detectOne(event, contexts.get(event.seq), ring, tools));
}

function detectOne<Row extends MessageEvent>(
  event: Row,
  context: MessageContext | undefined,
  ring: KeyRing,
  tools: DetectionTools,
): DetectedEvent<Row> {
  const clean = { event, context, outcome: "clean", signals: [], failure: null, unreadable: false } as const;
  if (event.contentSealed === null || !context) return clean;
  let unreadable = true;
  try {
    const text = openContent(ring, event, event.contentSealed);
    unreadable = false;
    const people = { senderId: event.subjectUserId, receiverId: event.counterpartUserId ?? "" };
    const result = detectContent({ text, ...people, at: event.occurredAt, ...context }, tools);
    return { ...clean, outcome: result.outcome, signals: result.signals };
  } catch (error) {
    return { ...clean, outcome: "dead", failure: errorClass(error), unreadable };
  }
}
