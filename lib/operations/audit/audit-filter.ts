import { z } from "zod";
import { auditActions } from "#lib/audit/actions.ts";

const id = z.string().trim().max(200);
const time = z.iso.datetime({ offset: false }).or(z.literal(""));

/** What a search of the audit log asks for; empty means any. Times are UTC, `to` is not included. */
export const auditFilterSchema = z.strictObject({
  actor: id.default(""),
  action: z.enum(auditActions).or(z.literal("")).default(""),
  object: id.default(""),
  request: id.default(""),
  from: time.default(""),
  to: time.default(""),
});
export type AuditFilter = z.output<typeof auditFilterSchema>;

export const auditSearchSchema = auditFilterSchema.extend({
  /** A cursor of an earlier page; empty for the newest. */
  cursor: z.string().max(200).default(""),
});
export type AuditSearchInput = z.input<typeof auditSearchSchema>;
