/** What has to be true, and who has to say so, before a production installation reads a marketplace. */
export const gateGroups = ["security", "function", "operations", "approval"] as const;
export type GateGroup = (typeof gateGroups)[number];

type GateDefinition = {
  readonly group: GateGroup;
  readonly title: string;
  /** What it is derived from, or what people answer for when they sign. */
  readonly asks: string;
  /** How many different people have to sign; 0 for a gate that is derived. */
  readonly people: 0 | 1 | 2;
};

export const gateDefinitions = {
  role_select_only: {
    group: "security",
    title: "The account may only SELECT",
    asks: "Each cycle's proof finds nothing more, and the output of SHOW GRANTS is attested.",
    people: 0,
  },
  single_endpoint: {
    group: "security",
    title: "One endpoint",
    asks: "The settings name one host, one port and one database.",
    people: 0,
  },
  tls_verified: {
    group: "security",
    title: "TLS, with certificate and name verified",
    asks: "The last check connected over verified TLS.",
    people: 0,
  },
  credentials_in_environment: {
    group: "security",
    title: "Credentials only in the environment",
    asks: "The credentials come from the environment or its file, which only its owner may write.",
    people: 0,
  },
  earlier_credentials_rotated: {
    group: "security",
    title: "All earlier credentials are rotated",
    asks: "Every credential that was ever sent, stored or shared for this source no longer works. Say how you know.",
    people: 2,
  },
  guard_self_test: {
    group: "security",
    title: "The guard refuses every known trick",
    asks: "The last check ran the guard over its list of tricks and its own statements.",
    people: 0,
  },
  mutation_refused: {
    group: "function",
    title: "The database itself refuses writes",
    asks: "Writes with this role were refused on a test instance, never in production; or why this was skipped.",
    people: 1,
  },
  load_checked: {
    group: "function",
    title: "The load was looked at",
    asks: "What reading costs the source was measured, and its owner agrees. Name the figures.",
    people: 1,
  },
  mappings_valid: {
    group: "function",
    title: "All 8 mappings return valid rows",
    asks: "The last check read one row of each table, and each could be understood.",
    people: 0,
  },
  checkpoint_survives: {
    group: "function",
    title: "The position survives a restart",
    asks: "The worker was ended hard on a test instance and went on without losing or doubling a row.",
    people: 1,
  },
  drift_triggers: {
    group: "function",
    title: "A changed table is noticed",
    asks: "A column was changed on a test instance, and its table was set aside until a person accepted it.",
    people: 1,
  },
  dashboards_live: {
    group: "operations",
    title: "Dashboards are live",
    asks: "The people on duty have the source page and its figures in front of them.",
    people: 1,
  },
  alerts_delivered: {
    group: "operations",
    title: "Alerts arrive",
    asks: "A test notification was sent and a person has acknowledged it.",
    people: 0,
  },
  halt_tested: {
    group: "operations",
    title: "Halting was tried",
    asks: "A person has halted the source and resumed it.",
    people: 0,
  },
  rollback_documented: {
    group: "operations",
    title: "The way back is written down",
    asks: "Where the steps to stop, to revoke the account and to remove what was read are written down.",
    people: 1,
  },
  approved_security: {
    group: "approval",
    title: "Security approves",
    asks: "You answer for security and agree that this source may be read.",
    people: 1,
  },
  approved_rotation: {
    group: "approval",
    title: "The rotation policy is approved",
    asks: "Who changes the credentials every 30 to 60 days, and how it is noticed when nobody does.",
    people: 1,
  },
  approved_audit: {
    group: "approval",
    title: "Audit signs off",
    asks: "The record of who did what is sealed, kept apart, and can be verified by you.",
    people: 1,
  },
} as const satisfies Record<string, GateDefinition>;

export type GateName = keyof typeof gateDefinitions;

// safe because the keys of a constant object are exactly the names of its type.
export const gateNames = Object.keys(gateDefinitions) as [GateName, ...GateName[]];

export function gateDefinition(gate: GateName): GateDefinition {
  return gateDefinitions[gate];
}
