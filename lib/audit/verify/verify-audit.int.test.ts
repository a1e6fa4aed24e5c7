import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { signCheckpoint } from "#lib/audit/checkpoint/note.ts";
import { signingKeyFromSeed } from "#lib/audit/checkpoint/signing-key.ts";
import { createTestAudit, logName, type TestAudit } from "#workers/demo/test-audit.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;
let audit: TestAudit;

/** Fifty records, sealed, with a checkpoint after every ten. */
beforeEach(async () => {
  database = await createTestDatabase();
  audit = await createTestAudit(database);
  for (let round = 0; round < 5; round += 1) {
    await audit.write(10);
    await audit.seal();
  }
  return async () => {
    await audit.close();
    await database.drop();
  };
});

/** What an owner with time would do: every hash from `first` on computed anew, in SQL. */
const rewriteFrom = (first: number): string => `
  DO $do$
  DECLARE entry record; e record; previous bytea; field text; bytes bytea;
  BEGIN
    SELECT coalesce((SELECT hash FROM audit_chain WHERE chain_seq = ${first} - 1), decode(repeat('00', 32), 'hex')) INTO previous;
    FOR entry IN SELECT * FROM audit_chain WHERE chain_seq >= ${first} ORDER BY chain_seq LOOP
      SELECT * INTO e FROM audit_logs WHERE seq = entry.audit_seq;
      bytes := convert_to('cis-audit-event', 'UTF8') || '\\x0001'::bytea;
      FOREACH field IN ARRAY ARRAY[e.seq::text, e.audit_id::text, e.written_by::text,
          to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor_kind, e.actor_id, e.action,
          e.object_kind, e.object_id, e.request_id, e.facts::text] LOOP
        bytes := bytes || int4send(octet_length(convert_to(field, 'UTF8'))) || convert_to(field, 'UTF8');
      END LOOP;
      bytes := sha256(convert_to('cis-audit-chain', 'UTF8') || '\\x0001'::bytea || previous || bytes);
      UPDATE audit_chain SET prev_hash = previous, hash = bytes, written_by = e.written_by WHERE chain_seq = entry.chain_seq;
      previous := bytes;
    END LOOP;
  END $do$`;

const insertEvent = (seq: number): string =>
  `INSERT INTO audit_logs (seq, audit_id, written_by, at, actor_kind, actor_id, action, object_kind, object_id, request_id, facts)
   SELECT ${seq}, '${newId()}', written_by, at, 'person', 'someone', 'source.sync.resumed', 'source', 'marketplace', '${newId()}', '{}'
   FROM audit_logs WHERE seq = 20`;

describe("verification of an untouched log", () => {
  it("finds nothing", async () => {
    expect(await audit.verify()).toMatchObject({
      ...{ verdict: "ok", first: null, findings: [], entries: 50, to: 50, unsealed: 0, outside: true },
      anchors: 10,
    });
  });

  it("recomputes what the sealer stored with code of its own: SQL agrees byte for byte", async () => {
    const before = await database.db.query("SELECT encode(hash, 'hex') AS hash FROM audit_chain ORDER BY chain_seq");
    await audit.tamper(rewriteFrom(1));
    const after = await database.db.query("SELECT encode(hash, 'hex') AS hash FROM audit_chain ORDER BY chain_seq");
    expect(after.rows).toEqual(before.rows);
  });

  it("can start later, and still asks for what came before", async () => {
    expect(await audit.verify({ from: 31 })).toMatchObject({ verdict: "ok", entries: 20, to: 50 });
    await audit.tamper("DELETE FROM audit_chain WHERE chain_seq = 30");
    expect(await audit.verify({ from: 31 })).toMatchObject({
      verdict: "tampered",
      first: { class: "gap", chainSeq: 30 },
    });
  });

  it("says that it compared with nothing outside when no directory was given", async () => {
    expect(await audit.verify({ checkpoints: null, keys: [] })).toMatchObject({ verdict: "ok", outside: false });
  });
});

describe("six kinds of tampering, by the owner of the database", () => {
  it("edit: names the edited entry", async () => {
    await audit.tamper("UPDATE audit_logs SET actor_id = 'somebody-else' WHERE seq = 23");
    expect(await audit.verify()).toMatchObject({
      verdict: "tampered",
      first: { class: "bad_hash", chainSeq: 23, auditSeq: 23 },
    });
  });

  it.each([
    ["facts", `facts = '{"number": 2}'`],
    ["at", "at = at + interval '1 microsecond'"],
    ["written_by", "written_by = written_by - 1"],
    ["request_id", "request_id = 'x'"],
  ])("edit of %s alone: names the entry", async (_column, change) => {
    await audit.tamper(`UPDATE audit_logs SET ${change} WHERE seq = 23`);
    expect((await audit.verify()).first).toMatchObject({ class: "bad_hash", chainSeq: 23 });
  });

  it("edit that moves text from one column to its neighbour: names the entry, whatever the text holds", async () => {
    const unit = String.fromCharCode(31);
    await database.db.withSystemTransaction((tx) =>
      writeAudit(
        tx,
        { actor: { kind: "person", id: `one${unit}two` }, requestId: newId() },
        { action: "source.sync.halted", objectKind: "source", objectId: `a${unit}b` },
      ),
    );
    await audit.seal();
    expect((await audit.verify()).findings).toEqual([]);
    await audit.tamper(
      "ALTER TABLE audit_logs ALTER actor_id DROP NOT NULL",
      "UPDATE audit_logs SET actor_kind = actor_kind || chr(31) || actor_id, actor_id = NULL WHERE seq = 23",
      "UPDATE audit_logs SET actor_id = 'one', action = 'two' || chr(31) || action WHERE seq = 51",
    );
    const { findings } = await audit.verify();
    expect(findings.map((finding) => [finding.class, finding.chainSeq])).toEqual([
      ["bad_hash", 23],
      ["bad_hash", 51],
    ]);
  });

  it("edit with every later hash rewritten: the checkpoint outside gives it away", async () => {
    await audit.tamper("UPDATE audit_logs SET actor_id = 'somebody-else' WHERE seq = 23", rewriteFrom(23));
    expect(await audit.verify({ checkpoints: null, keys: [] })).toMatchObject({ first: { class: "head_mismatch" } });
    const found = await audit.verify();
    expect(found).toMatchObject({ verdict: "tampered", first: { chainSeq: 21, bound: true } });
    expect(found.counts).toMatchObject({ checkpoint_mismatch: 3, head_mismatch: 3 });
  });

  it("delete in the middle: names the event that is gone, or the entry", async () => {
    await audit.tamper("DELETE FROM audit_logs WHERE seq = 17");
    expect((await audit.verify()).first).toMatchObject({ class: "missing_event", chainSeq: 17, auditSeq: 17 });
    await audit.tamper("DELETE FROM audit_chain WHERE chain_seq = 17");
    expect(await audit.verify()).toMatchObject({ verdict: "tampered", first: { class: "gap", chainSeq: 17 } });
  });

  it("delete of the tail with the head rewritten: truncated after the last entry there is", async () => {
    await audit.tamper(
      "DELETE FROM audit_logs WHERE seq > 35",
      "DELETE FROM audit_chain WHERE chain_seq > 35",
      "DELETE FROM audit_checkpoints WHERE tree_size > 35",
      "SELECT setval('audit_logs_seq_seq', 35)",
    );
    expect((await audit.verify({ checkpoints: null, keys: [] })).verdict).toBe("ok");
    expect(await audit.verify()).toMatchObject({ verdict: "tampered", first: { class: "truncated", chainSeq: 36 } });
  });

  it("delete of the tail with other records written since: the checkpoint outside differs", async () => {
    await audit.tamper(
      "DELETE FROM audit_logs WHERE seq > 35",
      "DELETE FROM audit_chain WHERE chain_seq > 35",
      "DELETE FROM audit_checkpoints WHERE tree_size > 35",
    );
    await audit.write(20);
    expect(await audit.seal()).toMatchObject({ problem: "conflict", checkpoint: null });
    expect(await audit.verify()).toMatchObject({
      ...{ verdict: "tampered", to: 55 },
      first: { class: "checkpoint_mismatch", chainSeq: 31, bound: true },
    });
  });

  it("insert of an event behind the head: names it", async () => {
    await audit.tamper(insertEvent(1_000), "UPDATE audit_logs SET seq = 1000 WHERE seq = 1000");
    expect(await audit.verify()).toMatchObject({ verdict: "tampered", first: { class: "gap", auditSeq: 1_000 } });
  });

  it("insert of an event and an entry: the next link is broken, or the checkpoint differs", async () => {
    const shift = "UPDATE audit_chain SET chain_seq = -chain_seq - 1 WHERE chain_seq > 20";
    const back = "UPDATE audit_chain SET chain_seq = -chain_seq WHERE chain_seq < 0";
    const entry = `INSERT INTO audit_chain (chain_seq, audit_seq, written_by, version, prev_hash, hash)
                   SELECT 21, 1000, written_by, 1, hash, sha256('x') FROM audit_chain WHERE chain_seq = 20`;
    const loose = "ALTER TABLE audit_chain DROP CONSTRAINT audit_chain_seq_check";
    await audit.tamper(loose, insertEvent(1_000), shift, back, entry);
    expect((await audit.verify()).first).toMatchObject({ class: "bad_hash", chainSeq: 21, auditSeq: 1_000 });
    await audit.tamper(rewriteFrom(21));
    const found = await audit.verify();
    expect(found).toMatchObject({ verdict: "tampered", first: { chainSeq: 21, bound: true } });
    expect(found.counts).toMatchObject({ checkpoint_mismatch: 3 });
  });

  it("reorder: names the first entry out of place, also with rewritten hashes", async () => {
    const swap = `UPDATE audit_chain SET audit_seq = CASE audit_seq WHEN 12 THEN -18 ELSE -12 END WHERE audit_seq IN (12, 18)`;
    await audit.tamper(swap, "UPDATE audit_chain SET audit_seq = -audit_seq WHERE audit_seq < 0");
    expect((await audit.verify()).first).toMatchObject({ class: "bad_hash", chainSeq: 12, auditSeq: 18 });
    await audit.tamper(rewriteFrom(12));
    const found = await audit.verify();
    expect(found).toMatchObject({ verdict: "tampered", first: { class: "broken_link", chainSeq: 12, auditSeq: 18 } });
    expect(found.counts).toMatchObject({ checkpoint_mismatch: 4 });
  });

  it("effect without event, and event without effect: names the row", async () => {
    const actionId = newId();
    await database.db.query(
      `INSERT INTO enforcement_actions (action_id, effect_key, subject_user_id, shard, action, trigger_id, person_required,
         reason_code, mode, status, score_seq, score_centi, tier, policy_version_id, explanation, evidence, evidence_hash, data_quality)
       VALUES ($1::uuid, 'k', 'u1', 0, 'soft_warning', 't', false, 'r', 'shadow', 'would_have', 1, 100, 'low', $1::uuid, '{}', '{}', '', '{}')`,
      [actionId],
    );
    expect(await audit.verify()).toMatchObject({
      verdict: "tampered",
      first: { class: "effect_without_event", object: `enforcement_actions ${actionId}` },
    });
    const record = (auditId: string) =>
      database.db.query(
        `INSERT INTO audit_logs (audit_id, actor_kind, actor_id, request_id, action, object_kind, object_id, facts)
         VALUES ($1, 'system', 'pipeline', 'x', 'enforcement.action.recommended', 'enforcement_action', $2, '{}')`,
        [auditId, actionId],
      );
    await record(newId());
    await audit.seal();
    expect((await audit.verify()).verdict).toBe("ok");
    await record(newId());
    await audit.seal();
    expect((await audit.verify()).first).toMatchObject({ class: "event_without_effect", chainSeq: 52 });
    await database.db.query("DELETE FROM enforcement_actions");
    expect(await audit.verify()).toMatchObject({
      verdict: "tampered",
      first: { class: "event_without_effect", chainSeq: 52, object: `enforcement_actions ${actionId}` },
    });
  });
});

describe("checkpoints outside", () => {
  it("a note that no known key signed is not believed", async () => {
    const forged = signingKeyFromSeed(logName, Buffer.alloc(32, 9));
    const note = signCheckpoint({ origin: logName, treeSize: 25, rootHash: Buffer.alloc(32, 1) }, [forged]);
    await writeFile(join(audit.directory, "00000000000000000025.checkpoint"), note);
    expect(await audit.verify()).toMatchObject({
      verdict: "tampered",
      first: { class: "signature_invalid", chainSeq: 25 },
    });
  });

  it("a file that is not a note, or was taken away, is reported", async () => {
    await rm(join(audit.directory, "00000000000000000020.checkpoint"));
    expect((await audit.verify()).first).toMatchObject({ class: "checkpoint_mismatch", chainSeq: 20 });
    await writeFile(join(audit.directory, "00000000000000000020.checkpoint"), "nothing");
    expect((await audit.verify()).first).toMatchObject({ class: "signature_invalid", chainSeq: 20 });
  });

  it("what the verifier saw itself is demanded again, with no directory at all", async () => {
    const stateFile = join(audit.directory, "last-seen.json");
    const alone = { checkpoints: null, keys: [], stateFile };
    expect((await audit.verify(alone)).verdict).toBe("ok");
    await audit.tamper(
      "DELETE FROM audit_logs WHERE seq > 45",
      "DELETE FROM audit_chain WHERE chain_seq > 45",
      "DELETE FROM audit_checkpoints WHERE tree_size > 45",
    );
    expect((await audit.verify(alone)).first).toMatchObject({ class: "truncated", chainSeq: 46, object: "last seen" });
    expect((await audit.verify(alone)).verdict).toBe("tampered");
  });
});

describe("what is neither right nor wrong", () => {
  it("is behind while events wait too long for the sealer", async () => {
    await audit.write(3);
    expect(await audit.verify()).toMatchObject({ verdict: "ok", unsealed: 3 });
    const late = await audit.verify({ maxUnsealedMs: 0 });
    expect(late).toMatchObject({ verdict: "behind", first: { class: "unsealed_old", auditSeq: 51 } });
  });

  it("cannot be verified without a database, a directory, a key, or a log", async () => {
    const refused = { code: "config.invalid" };
    await expect(audit.verify({ databaseUrl: "postgresql://127.0.0.1:1/none" })).rejects.toMatchObject(refused);
    await expect(audit.verify({ checkpoints: join(audit.directory, "none") })).rejects.toMatchObject(refused);
    await expect(audit.verify({ keys: [] })).rejects.toMatchObject(refused);
    const other = database.url.replace(/\/[^/]*$/, "/postgres");
    await expect(audit.verify({ databaseUrl: other })).rejects.toMatchObject(refused);
  });

  it("runs while writers and the sealer run, and finds nothing", async () => {
    let going = true;
    const writing = [1, 2, 3].map(async () => {
      while (going) await audit.write(1);
    });
    const sealing = (async () => {
      while (going) await audit.pass();
    })();
    for (let round = 0; round < 5; round += 1) expect((await audit.verify()).findings).toEqual([]);
    going = false;
    await Promise.all([...writing, sealing]);
    expect((await readdir(audit.directory)).length).toBeGreaterThan(5);
  });
});
