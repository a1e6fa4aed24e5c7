import { z } from "zod";

export const alertStatuses = ["open", "escalated", "dismissed", "closed"] as const;
export type AlertStatus = (typeof alertStatuses)[number];

/** Riskiest first, the order in which people read them. */
export const alertTiers = ["critical", "high", "medium", "low", "monitor"] as const;
export type AlertTier = (typeof alertTiers)[number];

export const alertSorts = ["score", "newest", "sla"] as const;
export type AlertSort = (typeof alertSorts)[number];

export const alertClaims = ["any", "me", "none"] as const;
export type AlertClaimFilter = (typeof alertClaims)[number];

const subjectId = z.string().trim().max(120);
const kind = z.string().regex(/^[A-Z][A-Z_]{2,60}$/);

/** What an alert list shows. Unknown values are refused, so a stale link says so instead of showing another list. */
export const alertFilterSchema = z.strictObject({
  status: z.enum(alertStatuses).default("open"),
  tiers: z.array(z.enum(alertTiers)).max(alertTiers.length).default([]),
  kinds: z.array(kind).max(20).default([]),
  claim: z.enum(alertClaims).default("any"),
  /** Start of a subject id; empty for every subject. */
  subject: subjectId.default(""),
});
export type AlertFilter = z.output<typeof alertFilterSchema>;

export const alertListSchema = alertFilterSchema.extend({
  sort: z.enum(alertSorts).default("score"),
  /** A cursor of an earlier page; empty for the first page. */
  cursor: z.string().max(400).default(""),
});
export type AlertListInput = z.input<typeof alertListSchema>;
