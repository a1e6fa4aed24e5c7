-- The PostgreSQL roles of the product, and what each may do. Run as a superuser or as the owner of
-- the database with CREATEROLE, after every migration: `node prisma/apply-roles.ts`, or
-- `psql -v ON_ERROR_STOP=1 -f deploy/sql/cis-roles.sql`. Running it again changes nothing.
--
--   cis_migrator  owns every object; used by `cis migrate` and by nothing else
--   cis_web       the console
--   cis_worker    sync, pipeline, schedules
--   cis_sealer    chains and checkpoints the audit log
--   cis_auditor   reads what `cis audit verify` needs
--
-- Roles are made without a password and cannot sign in with one until it is set:
--   ALTER ROLE cis_web PASSWORD '…';
--
-- The owner of a table and a superuser can undo every rule below. That is what the signed
-- checkpoints outside the database are for.

DO $roles$
DECLARE
  role text;
BEGIN
  FOREACH role IN ARRAY ARRAY['cis_migrator', 'cis_web', 'cis_worker', 'cis_sealer', 'cis_auditor'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', role);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL; -- Made by another run at the same moment.
      END;
    END IF;
  END LOOP;
END $roles$;

-- Everything belongs to cis_migrator.
DO $owner$
DECLARE
  object record;
BEGIN
  EXECUTE format('ALTER DATABASE %I OWNER TO cis_migrator', current_database());
  FOR object IN
    SELECT format('ALTER SCHEMA %I OWNER TO cis_migrator', nspname) AS statement, 1 AS turn
    FROM pg_namespace WHERE nspname IN ('public', 'pgboss')
    UNION ALL
    SELECT format('ALTER %s %I.%I OWNER TO cis_migrator', CASE relkind WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END, nspname, relname), 2
    FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
    WHERE nspname IN ('public', 'pgboss') AND relkind IN ('r', 'p', 'v') AND relowner <> 'cis_migrator'::regrole
    UNION ALL
    SELECT format('ALTER ROUTINE %s OWNER TO cis_migrator', p.oid::regprocedure), 3
    FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
    WHERE nspname IN ('public', 'pgboss') AND proowner <> 'cis_migrator'::regrole
      AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')
    UNION ALL
    SELECT format('ALTER TYPE %I.%I OWNER TO cis_migrator', nspname, typname), 4
    FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace
    WHERE nspname IN ('public', 'pgboss') AND typtype IN ('e', 'd') AND typowner <> 'cis_migrator'::regrole
    ORDER BY turn
  LOOP
    EXECUTE object.statement;
  END LOOP;
END $owner$;

-- Nobody else has anything until it is given.
DO $nothing$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO cis_web, cis_worker, cis_sealer, cis_auditor', current_database());
END $nothing$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, cis_web, cis_worker, cis_sealer, cis_auditor;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, cis_web, cis_worker, cis_sealer, cis_auditor;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO cis_web, cis_worker, cis_sealer, cis_auditor;

-- Working tables. TRUNCATE, REFERENCES and TRIGGER are nobody's. Every table is named in one of
-- three lists; one that is in none stops this script, so that a new table gets rights by decision.
DO $work$
DECLARE
  -- What only the machine makes: the mirror, the feed, signals, scores, offsets. The console reads it.
  machine text[] := ARRAY['users', 'providers', 'categories', 'bookings', 'transactions', 'messages', 'ratings', 'disputes',
    'source_events', 'processed_events', 'sync_runs', 'quarantined_rows', 'completeness_windows', 'missing_rows',
    'sync_lateness', 'source_proof', 'source_credentials', 'source_gate_evidence', 'source_watch', 'source_hours',
    'pipeline_offsets', 'dead_letters', 'risk_signals', 'risk_scores', 'subject_risk',
    'detector_runs', 'detector_run_offsets', 'detector_run_events', 'detector_run_signals', 'detector_evaluations'];
  -- What people and the machine both work on.
  shared text[] := ARRAY['sync_watermarks', 'source_columns', 'source_control', 'source_attestations', 'source_sign_offs',
    'alerts', 'enforcement_actions', 'policy_versions', 'mode_state', 'notifications', 'notification_outbox', 'leases',
    'audit_verifications', 'idempotency_keys', 'rate_limits', 'admin_users', 'sessions', 'sign_in_attempts', 'invites', 'devices',
    'recovery_codes', 'second_factors', 'step_ups', 'user_identities', 'api_tokens'];
  -- The record: rights column by column, below.
  record_tables text[] := ARRAY['audit_logs', 'audit_chain', 'audit_checkpoints', 'audit_seal_state'];
  name text;
BEGIN
  FOR name IN
    SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
    WHERE nspname = 'public' AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations'
  LOOP
    IF name <> ALL (machine || shared || record_tables) THEN
      RAISE EXCEPTION 'cis-roles.sql does not say who may write the table %', name;
    END IF;
    EXECUTE format('GRANT SELECT ON public.%I TO cis_web, cis_worker', name);
    CONTINUE WHEN name = ANY (record_tables);
    EXECUTE format('GRANT INSERT, UPDATE, DELETE ON public.%I TO cis_worker', name);
    CONTINUE WHEN name = ANY (machine);
    EXECUTE format('GRANT INSERT, UPDATE, DELETE ON public.%I TO cis_web', name);
  END LOOP;
END $work$;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO cis_web, cis_worker;
-- People accept a shape or believe a table again; they neither add nor remove one.
REVOKE INSERT, DELETE ON sync_watermarks, source_columns FROM cis_web;
-- A score is a record as well.
REVOKE UPDATE, DELETE ON risk_scores FROM cis_worker;
-- `ready` asks which migrations are applied.
GRANT SELECT ON _prisma_migrations TO cis_web, cis_worker;

-- The record. Number, transaction and time of an event are the database's own: no role may set them.
GRANT INSERT (audit_id, actor_kind, actor_id, request_id, action, object_kind, object_id, facts)
  ON audit_logs TO cis_web, cis_worker, cis_sealer;
GRANT USAGE ON SEQUENCE audit_logs_seq_seq TO cis_sealer;
GRANT SELECT ON audit_logs, audit_chain, audit_checkpoints, audit_seal_state TO cis_sealer;
GRANT INSERT (chain_seq, audit_seq, written_by, version, prev_hash, hash) ON audit_chain TO cis_sealer;
GRANT INSERT (tree_size, root_hash, key_id, note) ON audit_checkpoints TO cis_sealer;
GRANT UPDATE (last_pass_at, checkpoint_problem, problem_since) ON audit_seal_state TO cis_sealer;
GRANT SELECT, INSERT, UPDATE ON leases TO cis_sealer;

-- The verifier: the record, and of the business tables only what a record names them by.
GRANT SELECT ON audit_logs, audit_chain, audit_checkpoints TO cis_auditor;
GRANT SELECT (action_id) ON enforcement_actions TO cis_auditor;
GRANT SELECT (alert_id, status, claimed_by) ON alerts TO cis_auditor;
GRANT SELECT (session_id, revoked_at) ON sessions TO cis_auditor;
GRANT SELECT (user_id, disabled_at) ON admin_users TO cis_auditor;
GRANT SELECT (invite_id, accepted_at, revoked_at) ON invites TO cis_auditor;
GRANT SELECT (token_id, revoked_at) ON api_tokens TO cis_auditor;
GRANT SELECT (dead_letter_id) ON dead_letters TO cis_auditor;
GRANT SELECT (policy_version_id, activated_at) ON policy_versions TO cis_auditor;
GRANT SELECT (verification_id, cause) ON audit_verifications TO cis_auditor;

-- The job queue keeps a schema of its own, made and migrated by cis_migrator.
DO $queue$
BEGIN
  IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'pgboss') THEN
    GRANT USAGE ON SCHEMA pgboss TO cis_worker;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO cis_worker;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA pgboss TO cis_worker;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO cis_worker;
  END IF;
END $queue$;
