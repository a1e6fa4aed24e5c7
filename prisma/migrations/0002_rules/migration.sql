-- What the schema language cannot say: lanes, checks, partial keys, append-only records, first rows.

-- A lane is the part of the virtual shard the pipeline works through in one go (16 of them).
ALTER TABLE source_events DROP COLUMN lane, ADD COLUMN lane smallint NOT NULL GENERATED ALWAYS AS (shard & 15) STORED;
ALTER TABLE risk_signals  DROP COLUMN lane, ADD COLUMN lane smallint NOT NULL GENERATED ALWAYS AS (shard & 15) STORED;
ALTER TABLE risk_scores   DROP COLUMN lane, ADD COLUMN lane smallint NOT NULL GENERATED ALWAYS AS (shard & 15) STORED;
CREATE INDEX source_events_log ON source_events (lane, written_by, seq);
CREATE INDEX risk_signals_log  ON risk_signals  (lane, written_by, seq);
CREATE INDEX risk_scores_log   ON risk_scores   (lane, written_by, seq);

ALTER TABLE source_events
  ADD CONSTRAINT source_events_shard_check  CHECK (shard BETWEEN 0 AND 4095),
  ADD CONSTRAINT source_events_change_check CHECK (change IN ('seen', 'changed', 'deleted')),
  ADD CONSTRAINT source_events_table_check  CHECK (source_table IN
    ('categories', 'users', 'providers', 'transactions', 'bookings', 'messages', 'ratings', 'disputes'));
ALTER TABLE processed_events ADD CONSTRAINT processed_events_outcome_check
  CHECK (outcome IN ('clean', 'signals', 'needs_review', 'dead'));

ALTER TABLE users ADD CONSTRAINT users_status_check CHECK (status IN ('active', 'restricted', 'suspended', 'banned'));
ALTER TABLE providers
  ADD CONSTRAINT providers_status_check CHECK (status IN ('active', 'demoted', 'suspended')),
  ADD CONSTRAINT providers_kyc_check    CHECK (kyc_status IN ('none', 'pending', 'verified', 'rejected'));
ALTER TABLE bookings ADD CONSTRAINT bookings_status_check CHECK (status IN
  ('requested', 'accepted', 'confirmed', 'in_progress', 'completed',
   'cancelled_by_customer', 'cancelled_by_provider', 'no_show', 'blocked'));
ALTER TABLE transactions
  ADD CONSTRAINT transactions_kind_check   CHECK (kind IN ('charge', 'payout', 'refund', 'tip', 'top_up', 'withdrawal')),
  ADD CONSTRAINT transactions_status_check CHECK (status IN ('pending', 'held', 'succeeded', 'failed', 'reversed', 'blocked'));
ALTER TABLE ratings ADD CONSTRAINT ratings_score_check CHECK (score BETWEEN 1 AND 5);
ALTER TABLE disputes ADD CONSTRAINT disputes_status_check
  CHECK (status IN ('open', 'resolved_customer', 'resolved_provider', 'withdrawn'));
ALTER TABLE messages ADD CONSTRAINT messages_length_check CHECK (body_length >= 0);

ALTER TABLE sync_watermarks ADD CONSTRAINT sync_watermarks_state_check
  CHECK (state IN ('waiting', 'reading', 'ok', 'drift', 'failed', 'halted'));
ALTER TABLE sync_runs
  ADD CONSTRAINT sync_runs_latency_check CHECK (latency_class IN ('normal', 'elevated', 'critical')),
  ADD CONSTRAINT sync_runs_error_check   CHECK (error_class IN
    ('none', 'timeout', 'auth_failure', 'connection', 'drift', 'guard', 'privilege', 'invalid_row')),
  ADD CONSTRAINT sync_runs_counts_check  CHECK (rows_read >= 0 AND rows_changed >= 0 AND rows_quarantined >= 0);
ALTER TABLE quarantined_rows ADD CONSTRAINT quarantined_rows_reason_check CHECK (reason IN
  ('bad_date', 'bad_number', 'out_of_range', 'bad_encoding', 'too_long', 'missing_value', 'unknown_value', 'bad_type'));
ALTER TABLE source_control ADD CONSTRAINT source_control_single CHECK (control_id = 1);
INSERT INTO source_control (control_id) VALUES (1);

ALTER TABLE dead_letters ADD CONSTRAINT dead_letters_stage_check CHECK (stage IN ('detect', 'score', 'decide'));
ALTER TABLE pipeline_offsets ADD CONSTRAINT pipeline_offsets_stage_check CHECK (stage IN ('detect', 'score', 'decide'));
INSERT INTO pipeline_offsets (stage, lane)
  SELECT stage, lane FROM unnest(ARRAY['detect', 'score', 'decide']) AS stage, generate_series(0, 15) AS lane;

ALTER TABLE risk_signals
  ADD CONSTRAINT risk_signals_confidence_check CHECK (confidence > 0 AND confidence <= 1),
  ADD CONSTRAINT risk_signals_stage_check CHECK (booking_stage IN ('before_booking', 'requested', 'confirmed', 'in_progress', 'after'));
ALTER TABLE risk_scores
  ADD CONSTRAINT risk_scores_range_check CHECK (score_centi BETWEEN 0 AND 10000),
  ADD CONSTRAINT risk_scores_tier_check  CHECK (tier IN ('monitor', 'low', 'medium', 'high', 'critical')),
  ADD CONSTRAINT risk_scores_cause_check CHECK (cause IN ('signal', 'decay', 'policy'));
ALTER TABLE subject_risk
  ADD CONSTRAINT subject_risk_range_check CHECK (score_centi BETWEEN 0 AND 10000),
  ADD CONSTRAINT subject_risk_tier_check  CHECK (tier IN ('monitor', 'low', 'medium', 'high', 'critical'));

ALTER TABLE policy_versions ADD CONSTRAINT policy_versions_state_check
  CHECK (state IN ('draft', 'proposed', 'approved', 'shadow', 'canary', 'active', 'retired'));
CREATE UNIQUE INDEX policy_versions_one_active ON policy_versions ((true)) WHERE state = 'active';

ALTER TABLE mode_state
  ADD CONSTRAINT mode_state_single CHECK (mode_id = 1),
  ADD CONSTRAINT mode_state_mode_check CHECK (mode IN ('simulation', 'shadow', 'active'));
INSERT INTO mode_state (mode_id, mode, reason, changed_at) VALUES (1, 'shadow', 'initial state', clock_timestamp());

ALTER TABLE enforcement_actions
  ADD CONSTRAINT enforcement_actions_action_check CHECK (action IN
    ('none', 'soft_warning', 'hard_warning', 'message_throttle', 'booking_flag', 'payment_hold',
     'temporary_restriction', 'booking_block', 'payment_block', 'provider_demotion',
     'provider_suspension', 'account_suspension', 'permanent_ban')),
  ADD CONSTRAINT enforcement_actions_mode_check   CHECK (mode IN ('simulation', 'shadow', 'active')),
  ADD CONSTRAINT enforcement_actions_status_check CHECK (status IN ('would_have', 'recommended', 'superseded')),
  ADD CONSTRAINT enforcement_actions_tier_check   CHECK (tier IN ('monitor', 'low', 'medium', 'high', 'critical')),
  ADD CONSTRAINT enforcement_actions_range_check  CHECK (score_centi BETWEEN 0 AND 10000),
  -- A ban is never a machine's recommendation.
  ADD CONSTRAINT enforcement_actions_no_ban_check CHECK (action <> 'permanent_ban');

ALTER TABLE alerts
  ADD CONSTRAINT alerts_status_check CHECK (status IN ('open', 'escalated', 'dismissed', 'closed')),
  ADD CONSTRAINT alerts_tier_check   CHECK (tier IN ('monitor', 'low', 'medium', 'high', 'critical')),
  ADD CONSTRAINT alerts_range_check  CHECK (score_centi BETWEEN 0 AND 10000),
  ADD CONSTRAINT alerts_claim_check  CHECK ((claimed_by IS NULL) = (claimed_until IS NULL)),
  ADD CONSTRAINT alerts_close_check  CHECK ((closed_at IS NULL) = (status IN ('open', 'escalated')));
CREATE INDEX alerts_claimed_by ON alerts (claimed_by) WHERE claimed_by IS NOT NULL;
CREATE UNIQUE INDEX alerts_one_open_per_subject ON alerts (subject_user_id) WHERE status IN ('open', 'escalated');

ALTER TABLE admin_users ADD CONSTRAINT admin_users_role_check
  CHECK (role IN ('admin', 'operator', 'moderator', 'reviewer', 'observer'));
ALTER TABLE admin_users ADD CONSTRAINT admin_users_email_check CHECK (email = lower(email));

-- Records that are only ever added to.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_logs_append_only BEFORE UPDATE OR DELETE ON audit_logs
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_logs_no_truncate BEFORE TRUNCATE ON audit_logs
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER risk_scores_append_only BEFORE UPDATE OR DELETE ON risk_scores
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The watermark of a table never goes back, whoever writes it.
CREATE FUNCTION refuse_watermark_regress() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.low_cursor IS NOT NULL AND (NEW.low_cursor IS NULL OR NEW.low_cursor COLLATE "C" < OLD.low_cursor) THEN
    RAISE EXCEPTION 'the watermark of % would go back', OLD.table_name USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sync_watermarks_monotone BEFORE UPDATE ON sync_watermarks
  FOR EACH ROW EXECUTE FUNCTION refuse_watermark_regress();
