import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";

export type ConversationRow = {
  readonly conversationId: string;
  readonly counterpartUserId: string;
  readonly counterpartTier: string | null;
  readonly messages: number;
  readonly signals: number;
  readonly firstAt: string;
  readonly lastAt: string;
};

export type ConversationList = { readonly conversations: readonly ConversationRow[]; readonly more: boolean };

const shown = 40;

/** Threads a subject takes part in, newest first, without any text. Needs `subjects:read`. */
export async function listSubjectConversations({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { subjectUserId: string };
}): Promise<ConversationList> {
  requirePermission(ctx, "subjects:read");
  const { rows } = await ctx.db.query<{
    conversation_id: string;
    counterpart: string;
    counterpart_tier: string | null;
    messages: number;
    signals: number;
    first_at: Date;
    last_at: Date;
  }>(
    `WITH threads AS (
       SELECT conversation_id, max(CASE WHEN sender_id = $1 THEN receiver_id ELSE sender_id END) AS counterpart,
              count(*) AS messages, min(sent_at) AS first_at, max(sent_at) AS last_at
       FROM messages WHERE sender_id = $1 OR receiver_id = $1
       GROUP BY conversation_id ORDER BY last_at DESC, conversation_id LIMIT $2
     )
     SELECT t.*, r.tier AS counterpart_tier,
            (SELECT count(*) FROM risk_signals s WHERE s.conversation_id = t.conversation_id) AS signals
     FROM threads t LEFT JOIN subject_risk r ON r.subject_user_id = t.counterpart
     ORDER BY t.last_at DESC, t.conversation_id`,
    [input.subjectUserId, shown + 1],
  );
  const conversations = rows.slice(0, shown).map((row) => ({
    conversationId: row.conversation_id,
    counterpartUserId: row.counterpart,
    counterpartTier: row.counterpart_tier,
    messages: row.messages,
    signals: row.signals,
    firstAt: row.first_at.toISOString(),
    lastAt: row.last_at.toISOString(),
  }));
  return { conversations, more: rows.length > shown };
}
