import { defineRoute } from "#lib/http/define-route.ts";
import { exportAudit, exportAuditSchema } from "#lib/operations/audit/export-audit.ts";

/** A file in pieces: a failure in the middle breaks the download off, so that it does not look whole. */
function asStream(content: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const piece = await content.next();
      if (piece.done) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    async cancel() {
      await content.return(undefined);
    },
  });
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  name: "console.audit_export",
  permission: "audit:export",
  method: "POST",
  body: exportAuditSchema,
  run: async ({ ctx, body }) => {
    const file = await exportAudit({ ctx, input: body });
    return new Response(asStream(file.content), {
      headers: {
        "content-type": file.contentType,
        "content-disposition": `attachment; filename="${file.fileName}"`,
        "x-content-type-options": "nosniff",
        "x-row-count": String(file.rows),
      },
    });
  },
});
