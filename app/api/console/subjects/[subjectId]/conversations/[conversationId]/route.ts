import { z } from "zod";
import { readConversation } from "#lib/cases/subject-view/read-conversation.ts";
import { defineRoute } from "#lib/http/define-route.ts";
import { webRuntime } from "#lib/http/runtime.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  name: "console.subject_conversation",
  permission: "subjects:read",
  method: "GET",
  params: z.strictObject({ subjectId: z.string().min(1).max(120), conversationId: z.string().min(1).max(120) }),
  query: z.strictObject({ before: z.string().max(160).optional() }),
  run: ({ ctx, params, query }) =>
    readConversation({
      ctx,
      keys: webRuntime().keys,
      input: { subjectUserId: params.subjectId, conversationId: params.conversationId, before: query.before },
    }),
});
