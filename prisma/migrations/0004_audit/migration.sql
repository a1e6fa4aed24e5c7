-- The audit trail as evidence: exact facts, a chain of hashes, signed checkpoints, verifications.

-- `json` keeps the text as it was written, byte for byte; `jsonb` would print its own.
ALTER TABLE "audit_logs" ALTER COLUMN "facts" TYPE JSON USING "facts"::json;
DROP INDEX "audit_logs_at_idx";
DROP INDEX "audit_logs_object_kind_object_id_idx";
DROP INDEX "audit_logs_actor_id_at_idx";
CREATE INDEX "audit_logs_written_by_seq_idx" ON "audit_logs"("written_by", "seq");
CREATE INDEX "audit_logs_at_seq_idx" ON "audit_logs"("at", "seq");
CREATE INDEX "audit_logs_actor_id_at_seq_idx" ON "audit_logs"("actor_id", "at", "seq");
CREATE INDEX "audit_logs_object_id_at_seq_idx" ON "audit_logs"("object_id", "at", "seq");
CREATE INDEX "audit_logs_action_at_seq_idx" ON "audit_logs"("action", "at", "seq");
CREATE INDEX "audit_logs_request_id_idx" ON "audit_logs"("request_id");

CREATE TABLE "audit_chain" (
    "chain_seq" BIGINT NOT NULL,
    "audit_seq" BIGINT NOT NULL,
    "written_by" BIGINT NOT NULL,
    "version" SMALLINT NOT NULL,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "sealed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "audit_chain_pkey" PRIMARY KEY ("chain_seq")
);
CREATE UNIQUE INDEX "audit_chain_audit_seq_key" ON "audit_chain"("audit_seq");

CREATE TABLE "audit_checkpoints" (
    "tree_size" BIGINT NOT NULL,
    "root_hash" BYTEA NOT NULL,
    "key_id" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "audit_checkpoints_pkey" PRIMARY KEY ("tree_size")
);

CREATE TABLE "audit_seal_state" (
    "state_id" INTEGER NOT NULL DEFAULT 1,
    "last_pass_at" TIMESTAMPTZ(6),
    "checkpoint_problem" TEXT,
    "problem_since" TIMESTAMPTZ(6),

    CONSTRAINT "audit_seal_state_pkey" PRIMARY KEY ("state_id")
);

CREATE TABLE "audit_verifications" (
    "verification_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "requested_by" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(6) NOT NULL,
    "started_at" TIMESTAMPTZ(6),
    "finished_at" TIMESTAMPTZ(6),
    "verdict" TEXT,
    "from_seq" BIGINT,
    "to_seq" BIGINT,
    "events" BIGINT,
    "findings" JSONB NOT NULL DEFAULT '[]',
    "note" TEXT,

    CONSTRAINT "audit_verifications_pkey" PRIMARY KEY ("verification_id")
);
CREATE INDEX "audit_verifications_requested_at_idx" ON "audit_verifications"("requested_at");

ALTER TABLE audit_chain
  ADD CONSTRAINT audit_chain_seq_check    CHECK (chain_seq >= 1),
  ADD CONSTRAINT audit_chain_hashes_check CHECK (octet_length(prev_hash) = 32 AND octet_length(hash) = 32);
ALTER TABLE audit_checkpoints
  ADD CONSTRAINT audit_checkpoints_size_check CHECK (tree_size >= 1),
  ADD CONSTRAINT audit_checkpoints_root_check CHECK (octet_length(root_hash) = 32);
ALTER TABLE audit_seal_state
  ADD CONSTRAINT audit_seal_state_single CHECK (state_id = 1),
  ADD CONSTRAINT audit_seal_state_problem_check CHECK (checkpoint_problem IN
    ('no_key', 'no_directory', 'unwritable', 'conflict') AND problem_since IS NOT NULL OR checkpoint_problem IS NULL);
INSERT INTO audit_seal_state (state_id) VALUES (1);
ALTER TABLE audit_verifications
  ADD CONSTRAINT audit_verifications_state_check   CHECK (state IN ('requested', 'running', 'finished')),
  ADD CONSTRAINT audit_verifications_cause_check   CHECK (cause IN ('person', 'schedule')),
  ADD CONSTRAINT audit_verifications_verdict_check CHECK (verdict IN ('ok', 'tampered', 'cannot_verify', 'behind')),
  ADD CONSTRAINT audit_verifications_done_check    CHECK
    ((state = 'finished') = (verdict IS NOT NULL) AND (state = 'finished') = (finished_at IS NOT NULL));
-- One at a time, whoever asks.
CREATE UNIQUE INDEX audit_verifications_one_open ON audit_verifications ((true)) WHERE state <> 'finished';

-- Always: also in a session that calls itself a replica, where ordinary triggers do not fire.
CREATE TRIGGER audit_chain_append_only BEFORE UPDATE OR DELETE ON audit_chain
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_chain_no_truncate BEFORE TRUNCATE ON audit_chain
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_checkpoints_append_only BEFORE UPDATE OR DELETE ON audit_checkpoints
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_checkpoints_no_truncate BEFORE TRUNCATE ON audit_checkpoints
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER risk_scores_no_truncate BEFORE TRUNCATE ON risk_scores
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE audit_logs        ENABLE ALWAYS TRIGGER audit_logs_append_only;
ALTER TABLE audit_logs        ENABLE ALWAYS TRIGGER audit_logs_no_truncate;
ALTER TABLE audit_chain       ENABLE ALWAYS TRIGGER audit_chain_append_only;
ALTER TABLE audit_chain       ENABLE ALWAYS TRIGGER audit_chain_no_truncate;
ALTER TABLE audit_checkpoints ENABLE ALWAYS TRIGGER audit_checkpoints_append_only;
ALTER TABLE audit_checkpoints ENABLE ALWAYS TRIGGER audit_checkpoints_no_truncate;
ALTER TABLE risk_scores       ENABLE ALWAYS TRIGGER risk_scores_append_only;
ALTER TABLE risk_scores       ENABLE ALWAYS TRIGGER risk_scores_no_truncate;
