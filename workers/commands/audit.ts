import { readFile } from "node:fs/promises";
import { InvalidArgumentError, type Command } from "commander";
import { parseVerifierKey, signingKeyFromSeed, type VerifierKey } from "#lib/audit/checkpoint/signing-key.ts";
import { exitCodes, type Finding } from "#lib/audit/verify/findings.ts";
import { verifyAudit, type Verification } from "#lib/audit/verify/verify-audit.ts";
import { readAuditSettings, readDatabaseUrl } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";
import { print } from "#workers/commands/with-database.ts";

type VerifyOptions = {
  from: number;
  checkpoints?: string;
  key: string[];
  state?: string;
  maxUnsealed: number;
  json: boolean;
};

export function registerAuditCommands(program: Command): void {
  const audit = program.command("audit").description("the record of what was done");
  audit
    .command("verify")
    .description("prove the audit log against its chain, its checkpoints and the business tables; changes nothing")
    .option("--from <seq>", "first chain entry to scan", wholeNumber, 1)
    .option("--checkpoints <dir>", "directory of signed checkpoints (default: CIS_AUDIT_CHECKPOINT_DIR)")
    .option("--key <key>", "public key of the checkpoints, or a file with keys; may be repeated", collect, [])
    .option("--state <file>", "where this verifier keeps what it saw last, and demands it again")
    .option("--max-unsealed <seconds>", "how long an event may wait for the sealer", wholeNumber, 60)
    .option("--json", "one JSON document instead of lines", false)
    .action(verify);
  audit
    .command("key")
    .description("print the public key that belongs to CIS_AUDIT_SIGNING_KEY")
    .action(() => {
      const key = ownKey();
      if (!key) throw new AppError("config.invalid", "Settings: CIS_AUDIT_SIGNING_KEY is not set.");
      print(key.text);
    });
}

async function verify(options: VerifyOptions): Promise<void> {
  try {
    const result = await verifyAudit({
      databaseUrl: readDatabaseUrl(),
      from: Math.max(1, options.from),
      checkpoints: options.checkpoints ?? readAuditSettings().CIS_AUDIT_CHECKPOINT_DIR ?? null,
      keys: await keysFrom(options.key),
      stateFile: options.state ?? null,
      maxUnsealedMs: options.maxUnsealed * 1_000,
    });
    if (options.json) print(JSON.stringify({ exit: exitCodes[result.verdict], ...result }, null, 2));
    else for (const line of report(result)) print(line);
    process.exitCode = exitCodes[result.verdict];
  } catch (error) {
    // Whatever keeps it from verifying is one answer, never mistaken for a verdict on the log.
    const message = error instanceof AppError ? error.message : "The verification failed.";
    if (options.json) print(JSON.stringify({ exit: exitCodes.cannot_verify, verdict: "cannot_verify", message }));
    else print(`CANNOT VERIFY  ${message}`);
    process.exitCode = exitCodes.cannot_verify;
  }
}

async function keysFrom(given: readonly string[]): Promise<VerifierKey[]> {
  const texts = given.length > 0 ? given : (readAuditSettings().CIS_AUDIT_PUBLIC_KEYS?.split(",") ?? []);
  const keys: VerifierKey[] = [];
  for (const text of texts) {
    const isKey = /^[^\s+]+\+[0-9a-f]{8}\+/.test(text.trim());
    const list = isKey ? text : await readFile(text, "utf8").catch(() => noKeyFile(text));
    for (const line of list.split("\n")) if (line.trim() !== "") keys.push(parseVerifierKey(line));
  }
  const own = ownKey();
  return keys.length === 0 && own ? [own] : keys;
}

function noKeyFile(text: string): never {
  throw new AppError("config.invalid", `There is no key and no file of keys at ${text}.`);
}

function ownKey(): VerifierKey | null {
  const { CIS_AUDIT_SIGNING_KEY: seed, CIS_AUDIT_LOG_NAME: name } = readAuditSettings();
  return seed ? signingKeyFromSeed(name, seed).verifier : null;
}

function report(result: Verification): string[] {
  const range = result.to === 0 ? "the chain is empty" : `entries ${result.from} to ${result.to}`;
  const against = result.outside
    ? `${result.anchors} vouched-for states`
    : "nothing outside the database: no checkpoint directory was given";
  const summary = `${result.entries} events, ${range}; compared with ${against}; ${result.unsealed} not sealed yet`;
  if (result.verdict === "ok") return [`OK  ${summary}`];
  const title = result.verdict === "behind" ? "BEHIND" : "TAMPERED";
  const counted = Object.entries(result.counts).map(([name, count]) => `${name} ${count}`);
  return [
    `${title}  ${summary}`,
    ...(result.first ? [`first: ${describe(result.first)}`] : []),
    `found: ${counted.join(", ")}`,
    ...result.findings.map((finding) => `  ${describe(finding)}`),
  ];
}

function describe(finding: Finding): string {
  const places = [
    finding.chainSeq === null ? null : `${finding.bound ? "from entry" : "entry"} ${finding.chainSeq}`,
    finding.auditSeq === null ? null : `event ${finding.auditSeq}`,
    finding.object,
  ].filter((place) => place !== null);
  return `${finding.class} at ${places.join(", ")}: ${finding.detail}`;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("must be a whole number");
  return Number(text);
}

function collect(text: string, before: string[]): string[] {
  return [...before, text];
}
