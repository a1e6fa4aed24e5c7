import { catalogue } from "#lib/detection/catalogue.ts";
import { signalKinds } from "#lib/detection/signal-kinds.ts";
import type { PolicyContent, Trigger } from "#lib/policy/policy-types.ts";

const contactKinds: Trigger["when"] = { fact: "signals", families: ["contact"], withinDays: 1, atLeast: 5 };

/** Tier ladder: what a tier alone leads to. */
const ladder: Trigger[] = [
  {
    id: "low-first-time",
    title: "Low risk, first time",
    action: "soft_warning",
    durationHours: null,
    severity: 10,
    personRequired: false,
    opensAlert: false,
    reasonCode: "contact_outside_platform",
    notice: "soft_warning",
    when: { fact: "tier", atLeast: "low" },
  },
  {
    id: "low-again",
    title: "Low risk again within 30 days",
    action: "hard_warning",
    durationHours: null,
    severity: 20,
    personRequired: false,
    opensAlert: true,
    reasonCode: "contact_outside_platform",
    notice: "hard_warning",
    when: {
      all: [
        { fact: "tier", atLeast: "low" },
        { fact: "earlier_actions", withinDays: 30, olderThanHours: 6, atLeast: 1 },
      ],
    },
  },
  {
    id: "medium",
    title: "Medium risk",
    action: "hard_warning",
    durationHours: null,
    severity: 30,
    personRequired: false,
    opensAlert: true,
    reasonCode: "contact_outside_platform",
    notice: "hard_warning",
    when: { fact: "tier", atLeast: "medium" },
  },
  {
    id: "medium-third-time",
    title: "Medium risk for the third time within 30 days",
    action: "temporary_restriction",
    durationHours: 24,
    severity: 50,
    personRequired: true,
    opensAlert: true,
    reasonCode: "repeated_contact",
    notice: "restriction",
    when: {
      all: [
        { fact: "tier", atLeast: "medium" },
        { fact: "earlier_actions", withinDays: 30, olderThanHours: 6, atLeast: 2 },
      ],
    },
  },
  {
    id: "high",
    title: "High risk: a person decides",
    action: "none",
    durationHours: null,
    severity: 60,
    personRequired: true,
    opensAlert: true,
    reasonCode: "needs_decision",
    notice: "none",
    when: { fact: "tier", atLeast: "high" },
  },
  {
    id: "high-evasive",
    title: "High risk with disguised contact details, or two earlier actions",
    action: "temporary_restriction",
    durationHours: 72,
    severity: 70,
    personRequired: true,
    opensAlert: true,
    reasonCode: "evasion",
    notice: "restriction",
    when: {
      all: [
        { fact: "tier", atLeast: "high" },
        {
          any: [
            { fact: "evasion", withinDays: 30 },
            { fact: "earlier_actions", withinDays: 30, olderThanHours: 6, atLeast: 2 },
          ],
        },
      ],
    },
  },
  {
    id: "critical",
    title: "Critical risk: suspend until a person decides",
    action: "account_suspension",
    durationHours: 72,
    severity: 90,
    personRequired: true,
    opensAlert: true,
    reasonCode: "severe_risk",
    notice: "suspension",
    when: { fact: "tier", atLeast: "critical" },
  },
];

/** What the kind of behaviour leads to, whatever the ladder says. */
const inContext: Trigger[] = [
  {
    id: "payment-outside",
    title: "Payment outside the platform at medium risk",
    action: "payment_hold",
    durationHours: 48,
    severity: 40,
    personRequired: true,
    opensAlert: true,
    reasonCode: "payment_outside_platform",
    notice: "payment_hold",
    when: {
      all: [
        { fact: "tier", atLeast: "medium" },
        { fact: "signals", families: ["payment"], withinDays: 14, atLeast: 1 },
      ],
    },
  },
  {
    id: "payment-outside-repeated",
    title: "Repeated payment outside the platform at high risk",
    action: "payment_block",
    durationHours: 72,
    severity: 75,
    personRequired: true,
    opensAlert: true,
    reasonCode: "payment_outside_platform",
    notice: "payment_block",
    when: {
      all: [
        { fact: "tier", atLeast: "high" },
        { fact: "signals", families: ["payment"], withinDays: 30, atLeast: 3 },
      ],
    },
  },
  {
    id: "message-burst",
    title: "Contact details in many messages within a day",
    action: "message_throttle",
    durationHours: 24,
    severity: 45,
    personRequired: true,
    opensAlert: true,
    reasonCode: "repeated_contact",
    notice: "throttle",
    when: { all: [{ fact: "tier", atLeast: "medium" }, contactKinds] },
  },
  {
    id: "provider-steering",
    title: "Provider steers customers away at high risk",
    action: "provider_demotion",
    durationHours: 168,
    severity: 65,
    personRequired: true,
    opensAlert: true,
    reasonCode: "steering",
    notice: "demotion",
    when: {
      all: [
        { fact: "tier", atLeast: "high" },
        { fact: "subject_type", is: "provider" },
        { fact: "signals", families: ["off_platform"], withinDays: 30, atLeast: 2 },
      ],
    },
  },
];

/** The policy a new installation starts with: the detectors' own weights and the ladder above. */
export const startingPolicy: PolicyContent = {
  scoring: {
    weights: Object.fromEntries(
      signalKinds.map((kind) => [
        kind,
        { weight: catalogue[kind].defaultWeight, halfLifeDays: catalogue[kind].halfLifeDays },
      ]),
    ),
    restShare: 0.3,
    familyCaps: {
      contact: 4.2,
      payment: 4,
      off_platform: 3.2,
      correlation: 2.5,
      behaviour: 1.6,
      network: 3,
      mitigating: 2,
    },
    priors: { before_booking: -3.2, requested: -3.3, confirmed: -3.6, in_progress: -3.7, after: -3.5 },
    stageFactors: { before_booking: 1, requested: 1, confirmed: 0.7, in_progress: 0.6, after: 0.8 },
    edges: { low: 20, medium: 40, high: 60, critical: 80, hysteresis: 3 },
  },
  triggers: [...ladder, ...inContext],
  repeatAfterHours: 24,
  strikes: { expireAfterDays: 90 },
  slaHours: { monitor: 72, low: 48, medium: 24, high: 8, critical: 2 },
};
