import { z } from "zod";
import { signalFamilies, signalKinds } from "#lib/detection/signal-kinds.ts";
import { bookingStages } from "#lib/events/model.ts";
import { tiers } from "#lib/scoring/tiers.ts";

/** What may be done about a subject, from nothing to the hardest. */
export const actions = [
  "none",
  "soft_warning",
  "hard_warning",
  "message_throttle",
  "booking_flag",
  "payment_hold",
  "temporary_restriction",
  "booking_block",
  "payment_block",
  "provider_demotion",
  "provider_suspension",
  "account_suspension",
  "permanent_ban",
] as const;

const finite = z.number().refine(Number.isFinite, "must be a finite number");
const days = z.int().min(1).max(365);

const comparisonSchema = z.discriminatedUnion("fact", [
  z.strictObject({ fact: z.literal("tier"), atLeast: z.enum(tiers), atMost: z.enum(tiers).optional() }),
  z.strictObject({ fact: z.literal("score"), atLeast: finite }),
  z.strictObject({
    fact: z.literal("signals"),
    kinds: z.array(z.enum(signalKinds)).optional(),
    families: z.array(z.enum(signalFamilies)).optional(),
    withinDays: days,
    atLeast: z.int().min(1),
  }),
  z.strictObject({ fact: z.literal("evasion"), withinDays: days }),
  z.strictObject({
    fact: z.literal("earlier_actions"),
    withinDays: days,
    /** Actions younger than this do not count: the person could not have heard of them yet. */
    olderThanHours: z
      .int()
      .min(0)
      .max(24 * 30),
    atLeast: z.int().min(1),
  }),
  z.strictObject({ fact: z.literal("subject_type"), is: z.enum(["customer", "provider"]) }),
  z.strictObject({ fact: z.literal("booking_stage"), isOneOf: z.array(z.enum(bookingStages)).min(1) }),
]);
export type Comparison = z.output<typeof comparisonSchema>;

/** A condition: a comparison, or conditions that must all, any or not hold. */
export type Condition = Comparison | { all: Condition[] } | { any: Condition[] } | { not: Condition };

const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    comparisonSchema,
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

const triggerSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{2,60}$/),
  /** Said to a moderator: why this was recommended. */
  title: z.string().min(5).max(160),
  when: conditionSchema,
  action: z.enum(actions).exclude(["permanent_ban"]),
  durationHours: z
    .int()
    .min(1)
    .max(24 * 90)
    .nullable(),
  /** Among the triggers that hold, the highest decides. */
  severity: z.int().min(0).max(100),
  personRequired: z.boolean(),
  opensAlert: z.boolean(),
  reasonCode: z.string().regex(/^[a-z_]{3,40}$/),
  notice: z.string().regex(/^[a-z_]{3,40}$/),
});
export type Trigger = z.output<typeof triggerSchema>;

const perStage = z.strictObject({
  before_booking: finite,
  requested: finite,
  confirmed: finite,
  in_progress: finite,
  after: finite,
});

/** A policy version's content: immutable data, hashed. */
export const policySchema = z.strictObject({
  scoring: z.strictObject({
    weights: z.partialRecord(z.enum(signalKinds), z.strictObject({ weight: finite, halfLifeDays: finite.positive() })),
    restShare: finite.min(0).max(1),
    familyCaps: z.partialRecord(z.enum(signalFamilies), finite.positive()),
    priors: perStage,
    stageFactors: perStage,
    edges: z
      .strictObject({ low: finite, medium: finite, high: finite, critical: finite, hysteresis: finite.min(0).max(20) })
      .refine(
        (edges) => edges.low < edges.medium && edges.medium < edges.high && edges.high < edges.critical,
        "edges must rise",
      ),
  }),
  triggers: z
    .array(triggerSchema)
    .refine(
      (triggers) => new Set(triggers.map((trigger) => trigger.id)).size === triggers.length,
      "trigger ids must differ",
    ),
  /** After an action, the same or a milder one is not recommended again for this long. */
  repeatAfterHours: z
    .int()
    .min(1)
    .max(24 * 30),
  strikes: z.strictObject({ expireAfterDays: days }),
  /** Hours until an alert of each tier is due. */
  slaHours: z.strictObject({ monitor: finite, low: finite, medium: finite, high: finite, critical: finite }),
});
export type PolicyContent = z.output<typeof policySchema>;
