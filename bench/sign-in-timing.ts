/**
 * Whether the time of a refusal tells known users from unknown ones: 200 wrong sign-ins of each kind,
 * interleaved, through the verb and a real database. Limit: the medians differ by less than 10 %.
 *   DATABASE_URL=… node bench/sign-in-timing.ts      (a scratch database, migrated)
 */
import { commandLineContext } from "#lib/access/command-line-context.ts";
import { createUser } from "#lib/access/create-user.ts";
import { signIn } from "#lib/access/sign-in.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { openDatabase } from "#lib/platform/db/database.ts";
import { newId } from "#lib/platform/ids.ts";
import { silentLog } from "#lib/platform/log.ts";

const samples = Number(process.argv[2] ?? 200);
const warmUp = 20;
const limit = 0.1;

type Kind = "known" | "unknown" | "disabled" | "second factor";

const db = openDatabase({
  url: process.env["DATABASE_URL"] ?? "",
  poolSize: 4,
  applicationName: "bench",
  log: silentLog,
});
const keys = createKeyRing(Buffer.alloc(32, 7));

/** A fresh account for each sample, so that no counter gets in the way. */
async function accountFor(kind: Kind): Promise<string> {
  const email = `${newId()}@example.test`;
  if (kind === "unknown") return email;
  const ctx = commandLineContext(db, new Date());
  const input = { email, name: "Robin Example", role: "moderator", password: "a long enough password" } as const;
  const { userId } = await createUser({ ctx, input });
  await db.withSystemTransaction(async (tx) => {
    if (kind === "disabled") await tx.query("UPDATE admin_users SET disabled_at = now() WHERE user_id = $1", [userId]);
    if (kind === "second factor")
      await tx.query("INSERT INTO second_factors (user_id, secret, confirmed_at) VALUES ($1, '\\x00', now())", [
        userId,
      ]);
  });
  return email;
}

async function timeOf(kind: Kind, n: number): Promise<number> {
  const email = await accountFor(kind);
  const ctx = { db, now: new Date(), requestId: newId() };
  const address = `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`;
  const input = { email, password: "not the right password", userAgent: null, address, secondFactorRequired: true };
  const before = process.hrtime.bigint();
  await signIn({ ctx, keys, input }).then(
    () => {
      throw new Error("a wrong password was right");
    },
    () => undefined,
  );
  return Number(process.hrtime.bigint() - before) / 1e6;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const kinds: readonly Kind[] = ["known", "unknown", "disabled", "second factor"];
const times = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
for (let n = 0; n < (samples + warmUp) * kinds.length; n += 1) {
  const kind = kinds[n % kinds.length] ?? "known";
  const ms = await timeOf(kind, n + 1);
  if (n >= warmUp * kinds.length) times.get(kind)?.push(ms);
}
const unknown = median(times.get("unknown") ?? []);
let worst = 0;
for (const kind of kinds) {
  const ms = median(times.get(kind) ?? []);
  const apart = ms / unknown - 1;
  worst = Math.max(worst, Math.abs(apart));
  process.stdout.write(`${kind.padEnd(14)} median ${ms.toFixed(2)} ms  ${(apart * 100).toFixed(1)} % from unknown\n`);
}
process.stdout.write(`${worst < limit ? "ok" : "FAILED"}: ${samples} samples each, limit ${limit * 100} %\n`);
process.exitCode = worst < limit ? 0 : 1;
await db.close();
