import { z } from "zod";
import { AppError } from "#lib/platform/errors.ts";

/** How this deployment runs. Only `demo` and `test` may activate themselves or read over loopback. */
export const runtimes = ["production", "demo", "test"] as const;
export type Runtime = (typeof runtimes)[number];

const wholeNumber = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, "must be a whole number")
    .transform(Number)
    .pipe(z.number().min(low, `must be at least ${low}`).max(high, `must be at most ${high}`));

const flag = z.enum(["true", "false"], "must be true or false").transform((value) => value === "true");
const key32 = z
  .string("is required")
  .regex(/^[A-Za-z0-9+/]{43}=$/, "must be 32 bytes in base64 (openssl rand -base64 32)")
  .transform((value) => Buffer.from(value, "base64"));

const settingsSchema = z.object({
  CIS_RUNTIME: z.enum(runtimes).default("production").describe("How it runs. Only demo and test relax anything."),
  CIS_PUBLIC_URL: z
    .url("must be a URL")
    .default("http://127.0.0.1:3000")
    .describe("Address people reach the console at."),
  CIS_BUILD_ID: z.string().default("development").describe("Names the build in logs; the same on all replicas."),
  CIS_DATA_KEY: key32.describe("Secret. Seals texts and keys fingerprints: 32 bytes in base64."),
  CIS_SESSION_SECRET: z
    .string("is required")
    .min(32, "must have at least 32 characters")
    .describe("Secret. Protects the session cookie: 32 characters or more."),
  CIS_TRUSTED_HOPS: wholeNumber(0, 5)
    .default(1)
    .describe("Reverse proxies in front that append to X-Forwarded-For; 0 trusts none of it."),
  CIS_LOG_LEVEL: z.enum(["debug", "info", "warn", "error"]).default("info").describe("Least severe log line written."),
  CIS_DETECTOR_SHADOW: flag
    .default(false)
    .describe("Worker only: detects beside the live workers, into results of its own, and does nothing else."),
  CIS_WORKER_PORT: wholeNumber(0, 65_535)
    .default(9464)
    .describe("Worker's health port on the loopback address; 0 picks one."),
  DATABASE_URL: z
    .string("is required")
    .startsWith("postgresql://", "must start with postgresql://")
    .describe("Secret. CIS's own PostgreSQL."),
  DATABASE_POOL_SIZE: wholeNumber(2, 100).default(10).describe("Connections of one process."),
});

const signInSchema = z.object({
  CIS_OIDC_ISSUER: z
    .url("must be a URL")
    .optional()
    .describe("Address of an OpenID provider. Set it to offer sign-in with it."),
  CIS_OIDC_CLIENT_ID: z.string().default("").describe("This console's name at the provider."),
  CIS_OIDC_CLIENT_SECRET: z.string().default("").describe("Secret. What it proves itself with there."),
  CIS_OIDC_LABEL: z.string().max(40).default("your organisation").describe("What the button calls the provider."),
});

const syncSchema = z.object({
  SYNC_ENABLED: flag.default(false).describe("Whether the marketplace is read at all."),
  SYNC_INTERVAL_MS: wholeNumber(5_000, 60_000).default(30_000).describe("Wait between cycles, 5000 to 60000."),
  SYNC_BATCH_SIZE: wholeNumber(1, 10_000).default(100).describe("Rows of one table in one read, 1 to 10000."),
  SYNC_ROWS_PER_MINUTE: wholeNumber(100, 10_000_000)
    .default(60_000)
    .describe("Most rows read in a minute while catching up; protects the source."),
  SYNC_DB_DRIVER: z
    .literal("mysql", "must be mysql")
    .default("mysql")
    .describe("Only mysql, which serves MariaDB too."),
  SYNC_FALLBACK_MODE: z
    .literal("false", "only false is accepted")
    .default("false")
    .describe("Only false: there is no other way to read."),
  SYNC_QUERY_TIMEOUT_MS: wholeNumber(1_000, 15_000)
    .default(15_000)
    .describe("Longest a statement may take, 1000 to 15000."),
  SYNC_CLOSE_LAG_MS: wholeNumber(0, 86_400_000)
    .default(120_000)
    .describe("Age at which rows are read a second time to find late commits; 60000 or more in production."),
  SYNC_SWEEP_TURN_MINUTES: wholeNumber(5, 1_440)
    .default(60)
    .describe("Time for one pass over every row of a table, which finds deletions and silent changes, 5 to 1440."),
  SYNC_LEASE_MS: wholeNumber(2_000, 120_000)
    .default(20_000)
    .describe("How long another worker waits for one that went silent, 2000 to 120000."),
});

const sourceSchema = z.object({
  CIS_SOURCE_ENV_FILE: z
    .string()
    .optional()
    .describe("File of SOURCE_DB_… and SYNC_… settings, read anew each cycle; replace it by renaming."),
  SOURCE_DB_HOST: z.string("is required").min(1, "is required").describe("Host of the marketplace database."),
  SOURCE_DB_PORT: wholeNumber(1, 65_535).default(3306).describe("Its port."),
  SOURCE_DB_NAME: z
    .string("is required")
    .regex(/^[A-Za-z0-9_$]+$/, "must be a database name")
    .describe("Its name."),
  SOURCE_DB_USER: z.string("is required").min(1, "is required").describe("The read-only account (see `deploy/sql/`)."),
  SOURCE_DB_PASSWORD: z.string("is required").min(1, "is required").describe("Secret. Its password."),
  SOURCE_DB_CA_FILE: z
    .string("is required")
    .min(1, "is required")
    .describe("PEM file of the authority that signed the server's certificate."),
  SOURCE_DB_TLS_NAME: z.string().optional().describe("Name the certificate must be for; the host where it is not set."),
});

const auditSchema = z.object({
  CIS_AUDIT_LOG_NAME: z
    .string()
    .regex(/^[^\s+]{1,100}$/, "must have no white space and no plus sign")
    .default("cis/audit")
    .describe("Names this audit log in its checkpoints; different for every deployment."),
  CIS_AUDIT_SIGNING_KEY: key32
    .optional()
    .describe("Secret, for the worker only. Signs audit checkpoints (Ed25519): 32 bytes in base64."),
  CIS_AUDIT_PREVIOUS_SIGNING_KEY: key32
    .optional()
    .describe("Secret, for the worker only. The signing key before this one, while changing keys."),
  CIS_AUDIT_PUBLIC_KEYS: z
    .string()
    .optional()
    .describe("Public keys that checkpoints are checked with, separated by commas (`cis audit key` prints one)."),
  CIS_AUDIT_CHECKPOINT_DIR: z
    .string()
    .optional()
    .describe("Directory for signed checkpoints: another volume, that the database's administrators cannot write."),
  CIS_AUDIT_CHECKPOINT_EVENTS: wholeNumber(1, 1_000_000)
    .default(1_000)
    .describe("A checkpoint is made after this many events."),
  CIS_AUDIT_CHECKPOINT_MINUTES: wholeNumber(1, 1_440)
    .default(5)
    .describe("A checkpoint is made after this many minutes, if there was an event."),
  CIS_SEALER_DATABASE_URL: z
    .string()
    .startsWith("postgresql://", "must start with postgresql://")
    .optional()
    .describe("Secret. The database as the role `cis_sealer`; `DATABASE_URL` where it is not set."),
});

export type Settings = z.output<typeof settingsSchema>;
export type AuditSettings = z.output<typeof auditSchema>;
export type SignInSettings = z.output<typeof signInSchema>;
export type SyncSettings = z.output<typeof syncSchema>;
export type SourceSettings = z.output<typeof sourceSchema>;
export type Environment = Readonly<Record<string, string | undefined>>;

/** Every setting, by the group that reads it, for the documentation. */
export const settingGroups: Readonly<Record<string, z.ZodObject>> = {
  "Every process": settingsSchema,
  "Sign-in with an OpenID provider": signInSchema,
  Sync: syncSchema,
  "The marketplace database": sourceSchema,
  "The audit log": auditSchema,
};

function parse<S extends z.ZodType>(schema: S, environment: Environment): z.output<S> {
  const filled = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = schema.safeParse(filled);
  if (result.success) return result.data;
  // The value is never repeated: it may be the secret itself.
  const lines = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new AppError("config.invalid", `Settings: ${lines.join("; ")}.`, {
    details: { settings: result.error.issues.map((issue) => issue.path.join(".")) },
  });
}

/** The environment as it is now, for checks that read settings themselves. */
export function readEnvironment(): Environment {
  return process.env;
}

/** How this deployment says it runs. Anything unknown counts as production, the strictest. */
export function readRuntime(environment: Environment = process.env): Runtime {
  return runtimes.find((runtime) => runtime === environment["CIS_RUNTIME"]) ?? "production";
}

/** Settings of every process. Throws `config.invalid`, naming each wrong setting, never its value. */
export function readSettings(environment: Environment = process.env): Settings {
  return parse(settingsSchema, environment);
}

/** Settings of the sign-in with an OpenID provider. With an issuer, the two names of the client are required. */
export function readSignInSettings(environment: Environment = process.env): SignInSettings {
  const settings = parse(signInSchema, environment);
  const missing = settings.CIS_OIDC_ISSUER
    ? (["CIS_OIDC_CLIENT_ID", "CIS_OIDC_CLIENT_SECRET"] as const).filter((name) => settings[name] === "")
    : [];
  if (missing.length === 0) return settings;
  throw new AppError("config.invalid", `Settings: ${missing.join(" and ")} must be set with CIS_OIDC_ISSUER.`, {
    details: { settings: missing },
  });
}

/** Settings of the sync. The close lag has a floor of 60 s outside demo and tests. */
export function readSyncSettings(environment: Environment = process.env): SyncSettings {
  const sync = parse(syncSchema, environment);
  if (readRuntime(environment) === "production" && sync.SYNC_CLOSE_LAG_MS < 60_000) {
    throw new AppError("config.invalid", "Settings: SYNC_CLOSE_LAG_MS must be at least 60000.", {
      details: { settings: ["SYNC_CLOSE_LAG_MS"] },
    });
  }
  return sync;
}

/** Where the marketplace is and who we are there. Read anew for every cycle, so that it can rotate. */
export function readSourceSettings(environment: Environment = process.env): SourceSettings {
  return parse(sourceSchema, environment);
}

/** Settings of the audit log: who signs, and where checkpoints go. */
export function readAuditSettings(environment: Environment = process.env): AuditSettings {
  return parse(auditSchema, environment);
}

/** Only where the database is, for tools that need nothing else of the product. */
export function readDatabaseUrl(environment: Environment = process.env): string {
  return parse(settingsSchema.pick({ DATABASE_URL: true }), environment).DATABASE_URL;
}
