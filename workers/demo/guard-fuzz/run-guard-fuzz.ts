import type { Connection } from "mysql2/promise";
import { checkStatement } from "#lib/source/guard.ts";
import { registeredTemplate, templateNames } from "#lib/source/templates.ts";
import { judgeOnServer } from "#workers/demo/guard-fuzz/judge-on-server.ts";
import { mutateStatement } from "#workers/demo/guard-fuzz/mutate-statement.ts";
import { createRandom } from "#workers/demo/marketplace/random.ts";

export type FuzzOutcome = {
  readonly statements: number;
  /** Different texts that the guard let through. */
  readonly allowed: number;
  readonly reads: number;
  /** The server's reasons for not running what the guard let through: unknown columns, mostly. */
  readonly refused: Readonly<Record<string, number>>;
  /** What the guard takes for a read and the server for no statement at all. Harmless, and worth knowing. */
  readonly misread: readonly string[];
  readonly holes: readonly { readonly sql: string; readonly why: string }[];
};

const seeds: readonly string[] = [
  "SELECT user_id, city FROM users WHERE status = 'active' AND (user_id > 5 OR city IS NULL) ORDER BY user_id DESC LIMIT 10",
  "SELECT COUNT(*) AS counted FROM messages WHERE `timestamp` BETWEEN ? AND ? LIMIT 1",
  "SELECT message_id, CHAR_LENGTH(body) AS n FROM messages WHERE body LIKE 'a%' LIMIT 5",
  "SELECT NOW(6) AS n LIMIT 1",
];

/** Mutates our statements and asks a real server about every one that the guard lets through. */
export async function runGuardFuzz(input: {
  readonly admin: Connection;
  readonly database: string;
  readonly seed: string;
  readonly statements: number;
  /** The guard; a test puts a weak one here, to see that its holes are found. */
  readonly allows?: (sql: string) => boolean;
}): Promise<FuzzOutcome> {
  const allows = input.allows ?? ((sql) => checkStatement(sql).verdict === "allow");
  const random = createRandom(input.seed);
  const own = templateNames.map((name) => registeredTemplate(name)?.text ?? "");
  const pick = (): string => random.pick(random.chance(0.5) ? seeds : own);
  const seen = new Set<string>();
  const refused: Record<string, number> = {};
  const holes: { sql: string; why: string }[] = [];
  const misread: string[] = [];
  let reads = 0;
  for (let made = 0; made < input.statements; made += 1) {
    const sql = mutateStatement(random, pick(), pick());
    if (!allows(sql) || seen.has(sql)) continue;
    seen.add(sql);
    const judgement = await judgeOnServer(input.admin, input.database, sql);
    if (judgement.kind === "read") reads += 1;
    else if (judgement.kind === "hole") holes.push({ sql, why: judgement.why });
    else {
      if (judgement.by === "ER_PARSE_ERROR") misread.push(sql);
      refused[judgement.by] = (refused[judgement.by] ?? 0) + 1;
    }
  }
  return { statements: input.statements, allowed: seen.size, reads, refused, misread, holes };
}
