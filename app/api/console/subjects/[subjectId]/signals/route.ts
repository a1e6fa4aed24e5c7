import { z } from "zod";
import { listSubjectSignals } from "#lib/cases/subject-view/list-subject-signals.ts";
import { defineRoute } from "#lib/http/define-route.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  name: "console.subject_signals",
  permission: "subjects:read",
  method: "GET",
  params: z.strictObject({ subjectId: z.string().min(1).max(120) }),
  query: z.strictObject({
    before: z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number)
      .optional(),
  }),
  run: ({ ctx, params, query }) =>
    listSubjectSignals({ ctx, input: { subjectUserId: params.subjectId, before: query.before } }),
});
