import type { Actor } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import { withheldText } from "#lib/access/field-rules.ts";
import { showField } from "#lib/access/show-field.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { readEvidence } from "#lib/alerts/signal-row.ts";
import { redactText, type RedactedSegment } from "#lib/detection/redact-text.ts";
import { signalKinds } from "#lib/detection/signal-kinds.ts";
import { openText, type KeyRing } from "#lib/platform/crypto.ts";
import { AppError } from "#lib/platform/errors.ts";

export type ConversationMessage = {
  readonly messageId: string;
  readonly fromSubject: boolean;
  readonly senderId: string;
  readonly sentAt: string;
  /** Null when the text is not kept, or not readable with the present key. */
  readonly pieces: readonly RedactedSegment[] | null;
  readonly length: number;
  readonly edited: boolean;
  readonly deleted: boolean;
  readonly signals: readonly MessageSignal[];
};

export type MessageSignal = {
  readonly signalId: string;
  readonly kind: string;
  readonly family: string;
  readonly confidence: number;
  readonly note: string;
};

export type ConversationPage = {
  /** Oldest first. */
  readonly messages: readonly ConversationMessage[];
  /** Hand back to read the messages before these; null at the beginning of the thread. */
  readonly earlier: string | null;
};

type StoredMessage = {
  message_id: string;
  sender_id: string;
  sent_at: Date;
  place: string;
  body_length: number;
  message_version: number;
  deleted_at: Date | null;
  event_seq: number | null;
  event_version: number | null;
  content_sealed: Buffer | null;
};

type StoredHit = {
  event_seq: number;
  signal_id: string;
  kind: string;
  family: string;
  confidence: number;
  evidence: unknown;
};

const pageSize = 60;

/**
 * One thread of a subject, both sides, redacted, with what fired in each message. `before` comes from
 * an earlier page. Needs `subjects:read`. Throws `resource.not_found` when the subject has no part in it.
 */
export async function readConversation({
  ctx,
  keys,
  input,
}: {
  ctx: Ctx;
  keys: KeyRing;
  input: { subjectUserId: string; conversationId: string; before?: string | undefined };
}): Promise<ConversationPage> {
  requirePermission(ctx, "subjects:read");
  const { subjectUserId, conversationId } = input;
  const [sentBefore, idBefore] = splitPlace(input.before);
  const [stored, hits] = await Promise.all([
    ctx.db.query<StoredMessage>(
      `SELECT m.message_id, m.sender_id, m.sent_at, m.body_length, m.version AS message_version, m.deleted_at,
              to_char(m.sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '|' || m.message_id AS place,
              e.seq AS event_seq, e.version AS event_version, e.content_sealed
       FROM messages m
       LEFT JOIN LATERAL (SELECT seq, version, content_sealed FROM source_events
         WHERE source_table = 'messages' AND source_key = m.message_id AND change <> 'deleted'
         ORDER BY version DESC LIMIT 1) e ON true
       WHERE m.conversation_id = $1 AND (m.sender_id = $2 OR m.receiver_id = $2)
         AND ($3::timestamptz IS NULL OR (m.sent_at, m.message_id) < ($3::timestamptz, $4::text))
       ORDER BY m.sent_at DESC, m.message_id DESC LIMIT $5`,
      [conversationId, subjectUserId, sentBefore, idBefore, pageSize + 1],
    ),
    ctx.db.query<StoredHit>(
      `SELECT event_seq, signal_id, kind, family, confidence, evidence FROM risk_signals
       WHERE conversation_id = $1 ORDER BY confidence DESC, seq`,
      [conversationId],
    ),
  ]);
  if (stored.rows.length === 0 && !input.before) {
    throw new AppError("resource.not_found", "This account takes no part in such a conversation.");
  }
  const shown = stored.rows.slice(0, pageSize);
  return {
    messages: shown.map((row) => toMessage(row, hits.rows, { subjectUserId, keys, reader: ctx.actor })).reverse(),
    earlier: stored.rows.length > pageSize ? (shown.at(-1)?.place ?? null) : null,
  };
}

function splitPlace(before: string | undefined): [string | null, string | null] {
  if (before === undefined) return [null, null];
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z)\|(.+)$/.exec(before);
  if (!match) throw new AppError("validation.invalid", "This place in the conversation is not valid.");
  return [match[1] ?? null, match[2] ?? null];
}

type Reading = { readonly subjectUserId: string; readonly keys: KeyRing; readonly reader: Actor };

function toMessage(row: StoredMessage, hits: readonly StoredHit[], reading: Reading): ConversationMessage {
  const own = row.event_seq === null ? [] : hits.filter((hit) => hit.event_seq === row.event_seq);
  return {
    messageId: row.message_id,
    fromSubject: row.sender_id === reading.subjectUserId,
    senderId: row.sender_id,
    sentAt: row.sent_at.toISOString(),
    pieces: readPieces(row, own, reading),
    length: row.body_length,
    edited: row.message_version > 1 && row.deleted_at === null,
    deleted: row.deleted_at !== null,
    signals: own.map((hit) => ({
      signalId: hit.signal_id,
      kind: hit.kind,
      family: hit.family,
      confidence: hit.confidence,
      note: readEvidence(hit.evidence)[0]?.note ?? "",
    })),
  };
}

function readPieces(
  row: StoredMessage,
  hits: readonly StoredHit[],
  { keys, reader }: Reading,
): readonly RedactedSegment[] | null {
  if (row.content_sealed === null || row.event_version === null) return null;
  const signals = hits.flatMap((hit) => {
    const kind = signalKinds.find((known) => known === hit.kind);
    return kind ? [{ kind, evidence: readEvidence(hit.evidence) }] : [];
  });
  let text: string;
  try {
    text = openText(keys, `messages:${row.message_id}:${row.event_version}`, row.content_sealed);
  } catch {
    // Sealed with a key this process does not hold, or for another row: it stays closed.
    return null;
  }
  return redactText(text, signals).segments.map((piece) =>
    piece.hides ? { ...piece, text: showField(reader, "evidence.masked", piece.text, withheldText) } : piece,
  );
}
