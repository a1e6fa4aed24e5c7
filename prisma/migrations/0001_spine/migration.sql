-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "users" (
    "user_id" TEXT NOT NULL,
    "city" TEXT,
    "country" TEXT,
    "status" TEXT NOT NULL,
    "email_verified_at" TIMESTAMPTZ(6),
    "email_fingerprint" TEXT,
    "phone_fingerprint" TEXT,
    "name_fingerprint" TEXT,
    "source_created_at" TIMESTAMPTZ(6) NOT NULL,
    "source_updated_at" TIMESTAMPTZ(6) NOT NULL,
    "source_cursor" TEXT NOT NULL,
    "row_hash" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(6),
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "users_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "providers" (
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "category_id" TEXT,
    "kyc_status" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "payout_fingerprint" TEXT,
    "source_created_at" TIMESTAMPTZ(6) NOT NULL,
    "source_updated_at" TIMESTAMPTZ(6) NOT NULL,
    "source_cursor" TEXT NOT NULL,
    "row_hash" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(6),
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "providers_pkey" PRIMARY KEY ("provider_id")
);

-- CreateTable
CREATE TABLE "categories" (
    "category_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "parent_id" TEXT,
    "is_active" BOOLEAN NOT NULL,
    "source_created_at" TIMESTAMPTZ(6) NOT NULL,
    "source_updated_at" TIMESTAMPTZ(6) NOT NULL,
    "source_cursor" TEXT NOT NULL,
    "row_hash" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(6),
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "categories_pkey" PRIMARY KEY ("category_id")
);

-- CreateTable
CREATE TABLE "bookings" (
    "booking_id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "category_id" TEXT,
    "status" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "scheduled_at" TIMESTAMPTZ(6),
    "completed_at" TIMESTAMPTZ(6),
    "cancelled_at" TIMESTAMPTZ(6),
    "source_created_at" TIMESTAMPTZ(6) NOT NULL,
    "source_updated_at" TIMESTAMPTZ(6) NOT NULL,
    "source_cursor" TEXT NOT NULL,
    "row_hash" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(6),
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "bookings_pkey" PRIMARY KEY ("booking_id")
);

-- CreateTable
CREATE TABLE "transactions" (
    "transaction_id" TEXT NOT NULL,
    "booking_id" TEXT,
    "payer_id" TEXT,
    "payee_id" TEXT,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "method" TEXT,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "source_created_at" TIMESTAMPTZ(6) NOT NULL,
    "source_cursor" TEXT NOT NULL,
    "row_hash" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(6),
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "transactions_pkey" PRIMARY KEY ("transaction_id")
);

-- CreateTable
CREATE TABLE "messages" (
    "message_id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "booking_id" TEXT,
    "sender_id" TEXT NOT NULL,
    "receiver_id" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(6) NOT NULL,
    "body_length" INTEGER NOT NULL,
    "source_cursor" TEXT NOT NULL,
    "row_hash" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(6),
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "messages_pkey" PRIMARY KEY ("message_id")
);

-- CreateTable
CREATE TABLE "ratings" (
    "rating_id" TEXT NOT NULL,
    "booking_id" TEXT,
    "rater_id" TEXT NOT NULL,
    "ratee_id" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "source_created_at" TIMESTAMPTZ(6) NOT NULL,
    "source_cursor" TEXT NOT NULL,
    "row_hash" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(6),
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "ratings_pkey" PRIMARY KEY ("rating_id")
);

-- CreateTable
CREATE TABLE "disputes" (
    "dispute_id" TEXT NOT NULL,
    "booking_id" TEXT,
    "opened_by" TEXT NOT NULL,
    "against_id" TEXT,
    "status" TEXT NOT NULL,
    "amount_minor" BIGINT,
    "source_created_at" TIMESTAMPTZ(6) NOT NULL,
    "source_updated_at" TIMESTAMPTZ(6) NOT NULL,
    "source_cursor" TEXT NOT NULL,
    "row_hash" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deleted_at" TIMESTAMPTZ(6),
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "disputes_pkey" PRIMARY KEY ("dispute_id")
);

-- CreateTable
CREATE TABLE "source_events" (
    "seq" BIGSERIAL NOT NULL,
    "source_table" TEXT NOT NULL,
    "source_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "change" TEXT NOT NULL,
    "subject_user_id" TEXT NOT NULL,
    "counterpart_user_id" TEXT,
    "pair_key" TEXT,
    "conversation_id" TEXT,
    "shard" SMALLINT NOT NULL,
    "lane" SMALLINT NOT NULL,
    "written_by" BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "historic" BOOLEAN NOT NULL,
    "payload" JSONB NOT NULL,
    "content_sealed" BYTEA,
    "content_key_id" TEXT,
    "row_hash" BYTEA NOT NULL,
    "schema_fingerprint" TEXT NOT NULL,

    CONSTRAINT "source_events_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "processed_events" (
    "event_seq" BIGINT NOT NULL,
    "detector_version" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "error_class" TEXT,
    "processed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "processed_events_pkey" PRIMARY KEY ("event_seq","detector_version")
);

-- CreateTable
CREATE TABLE "sync_watermarks" (
    "table_name" TEXT NOT NULL,
    "low_cursor" TEXT,
    "low_key" TEXT,
    "hot_cursor" TEXT,
    "hot_key" TEXT,
    "source_clock" TEXT,
    "complete_until" TEXT,
    "rows_stored" BIGINT NOT NULL DEFAULT 0,
    "rows_quarantined" BIGINT NOT NULL DEFAULT 0,
    "close_only_rows" BIGINT NOT NULL DEFAULT 0,
    "schema_fingerprint" TEXT,
    "epoch" BIGINT NOT NULL DEFAULT 0,
    "last_read_at" TIMESTAMPTZ(6),
    "last_change_at" TIMESTAMPTZ(6),
    "backfilled_at" TIMESTAMPTZ(6),
    "caught_up" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "state_reason" TEXT,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "sync_watermarks_pkey" PRIMARY KEY ("table_name")
);

-- CreateTable
CREATE TABLE "sync_runs" (
    "run_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "table_name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "rows_read" INTEGER NOT NULL,
    "rows_changed" INTEGER NOT NULL,
    "rows_quarantined" INTEGER NOT NULL,
    "latency_class" TEXT NOT NULL,
    "error_class" TEXT NOT NULL,

    CONSTRAINT "sync_runs_pkey" PRIMARY KEY ("run_id")
);

-- CreateTable
CREATE TABLE "quarantined_rows" (
    "quarantine_id" UUID NOT NULL,
    "table_name" TEXT NOT NULL,
    "source_key" TEXT NOT NULL,
    "column_name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "row_hash" BYTEA NOT NULL,
    "source_cursor" TEXT,
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "times_seen" INTEGER NOT NULL DEFAULT 1,
    "resolved_at" TIMESTAMPTZ(6),

    CONSTRAINT "quarantined_rows_pkey" PRIMARY KEY ("quarantine_id")
);

-- CreateTable
CREATE TABLE "source_control" (
    "control_id" INTEGER NOT NULL DEFAULT 1,
    "halted" BOOLEAN NOT NULL DEFAULT false,
    "halted_by" TEXT,
    "halted_at" TIMESTAMPTZ(6),
    "halt_reason" TEXT,
    "consecutive_failures" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(6),
    "last_cycle_at" TIMESTAMPTZ(6),
    "last_cycle_outcome" TEXT,
    "role_verdict" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "source_control_pkey" PRIMARY KEY ("control_id")
);

-- CreateTable
CREATE TABLE "pipeline_offsets" (
    "stage" TEXT NOT NULL,
    "lane" SMALLINT NOT NULL,
    "written_by" BIGINT NOT NULL DEFAULT 0,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "advanced_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "pipeline_offsets_pkey" PRIMARY KEY ("stage","lane")
);

-- CreateTable
CREATE TABLE "dead_letters" (
    "dead_letter_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "lane" SMALLINT NOT NULL,
    "log_seq" BIGINT NOT NULL,
    "error_class" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "resolved_at" TIMESTAMPTZ(6),

    CONSTRAINT "dead_letters_pkey" PRIMARY KEY ("dead_letter_id")
);

-- CreateTable
CREATE TABLE "leases" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "token" BIGINT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "leases_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "risk_signals" (
    "seq" BIGSERIAL NOT NULL,
    "signal_id" UUID NOT NULL,
    "event_seq" BIGINT NOT NULL,
    "subject_user_id" TEXT NOT NULL,
    "pair_key" TEXT,
    "conversation_id" TEXT,
    "shard" SMALLINT NOT NULL,
    "lane" SMALLINT NOT NULL,
    "written_by" BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,
    "kind" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "techniques" TEXT[],
    "evidence" JSONB NOT NULL,
    "span" TEXT NOT NULL,
    "detector" TEXT NOT NULL,
    "detector_version" TEXT NOT NULL,
    "booking_stage" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "risk_signals_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "risk_scores" (
    "seq" BIGSERIAL NOT NULL,
    "subject_user_id" TEXT NOT NULL,
    "shard" SMALLINT NOT NULL,
    "lane" SMALLINT NOT NULL,
    "written_by" BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,
    "policy_version_id" UUID NOT NULL,
    "as_of" TIMESTAMPTZ(6) NOT NULL,
    "score_centi" INTEGER NOT NULL,
    "tier" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "signal_count" INTEGER NOT NULL,
    "contributions" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "risk_scores_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "subject_risk" (
    "subject_user_id" TEXT NOT NULL,
    "shard" SMALLINT NOT NULL,
    "score_centi" INTEGER NOT NULL,
    "tier" TEXT NOT NULL,
    "score_seq" BIGINT NOT NULL,
    "as_of" TIMESTAMPTZ(6) NOT NULL,
    "signal_count" INTEGER NOT NULL,
    "next_edge_at" TIMESTAMPTZ(6),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "subject_risk_pkey" PRIMARY KEY ("subject_user_id")
);

-- CreateTable
CREATE TABLE "policy_versions" (
    "policy_version_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "approver" TEXT,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "activated_at" TIMESTAMPTZ(6),

    CONSTRAINT "policy_versions_pkey" PRIMARY KEY ("policy_version_id")
);

-- CreateTable
CREATE TABLE "mode_state" (
    "mode_id" INTEGER NOT NULL DEFAULT 1,
    "mode" TEXT NOT NULL DEFAULT 'shadow',
    "reason" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(6) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mode_state_pkey" PRIMARY KEY ("mode_id")
);

-- CreateTable
CREATE TABLE "enforcement_actions" (
    "action_id" UUID NOT NULL,
    "effect_key" TEXT NOT NULL,
    "subject_user_id" TEXT NOT NULL,
    "shard" SMALLINT NOT NULL,
    "action" TEXT NOT NULL,
    "trigger_id" TEXT NOT NULL,
    "duration_hours" INTEGER,
    "person_required" BOOLEAN NOT NULL,
    "reason_code" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "score_seq" BIGINT NOT NULL,
    "score_centi" INTEGER NOT NULL,
    "tier" TEXT NOT NULL,
    "policy_version_id" UUID NOT NULL,
    "explanation" JSONB NOT NULL,
    "evidence" JSONB NOT NULL,
    "evidence_hash" TEXT NOT NULL,
    "data_quality" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "enforcement_actions_pkey" PRIMARY KEY ("action_id")
);

-- CreateTable
CREATE TABLE "alerts" (
    "alert_id" UUID NOT NULL,
    "subject_user_id" TEXT NOT NULL,
    "pair_key" TEXT,
    "shard" SMALLINT NOT NULL,
    "status" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "score_centi" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "kinds" TEXT[],
    "signal_count" INTEGER NOT NULL,
    "action_id" UUID,
    "opened_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "last_signal_at" TIMESTAMPTZ(6) NOT NULL,
    "last_event_recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "opened_by_event_at" TIMESTAMPTZ(6) NOT NULL,
    "opened_by_event_recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "sla_due_at" TIMESTAMPTZ(6) NOT NULL,
    "claimed_by" UUID,
    "claimed_until" TIMESTAMPTZ(6),
    "closed_by" UUID,
    "closed_at" TIMESTAMPTZ(6),
    "close_reason" TEXT,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "alerts_pkey" PRIMARY KEY ("alert_id")
);

-- CreateTable
CREATE TABLE "admin_users" (
    "user_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "auth_version" INTEGER NOT NULL DEFAULT 1,
    "disabled_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "last_sign_in_at" TIMESTAMPTZ(6),

    CONSTRAINT "admin_users_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "session_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "auth_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "idle_expires_at" TIMESTAMPTZ(6) NOT NULL,
    "absolute_expires_at" TIMESTAMPTZ(6) NOT NULL,
    "second_factor_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "user_agent" TEXT,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("session_id")
);

-- CreateTable
CREATE TABLE "sign_in_attempts" (
    "bucket" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "window_started_at" TIMESTAMPTZ(6) NOT NULL,
    "blocked_until" TIMESTAMPTZ(6),

    CONSTRAINT "sign_in_attempts_pkey" PRIMARY KEY ("bucket")
);

-- CreateTable
CREATE TABLE "audit_logs" (
    "seq" BIGSERIAL NOT NULL,
    "audit_id" UUID NOT NULL,
    "written_by" BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "object_kind" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "audit_logs_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE INDEX "users_email_fingerprint_idx" ON "users"("email_fingerprint");

-- CreateIndex
CREATE INDEX "users_phone_fingerprint_idx" ON "users"("phone_fingerprint");

-- CreateIndex
CREATE INDEX "providers_user_id_idx" ON "providers"("user_id");

-- CreateIndex
CREATE INDEX "bookings_customer_id_provider_id_idx" ON "bookings"("customer_id", "provider_id");

-- CreateIndex
CREATE INDEX "bookings_provider_id_idx" ON "bookings"("provider_id");

-- CreateIndex
CREATE INDEX "transactions_payer_id_idx" ON "transactions"("payer_id");

-- CreateIndex
CREATE INDEX "transactions_payee_id_idx" ON "transactions"("payee_id");

-- CreateIndex
CREATE INDEX "transactions_booking_id_idx" ON "transactions"("booking_id");

-- CreateIndex
CREATE INDEX "messages_conversation_id_sent_at_idx" ON "messages"("conversation_id", "sent_at");

-- CreateIndex
CREATE INDEX "messages_sender_id_sent_at_idx" ON "messages"("sender_id", "sent_at");

-- CreateIndex
CREATE INDEX "messages_receiver_id_sent_at_idx" ON "messages"("receiver_id", "sent_at");

-- CreateIndex
CREATE INDEX "ratings_rater_id_idx" ON "ratings"("rater_id");

-- CreateIndex
CREATE INDEX "ratings_ratee_id_idx" ON "ratings"("ratee_id");

-- CreateIndex
CREATE INDEX "disputes_opened_by_idx" ON "disputes"("opened_by");

-- CreateIndex
CREATE INDEX "disputes_against_id_idx" ON "disputes"("against_id");

-- CreateIndex
CREATE INDEX "source_events_lane_written_by_seq_idx" ON "source_events"("lane", "written_by", "seq");

-- CreateIndex
CREATE INDEX "source_events_subject_user_id_occurred_at_idx" ON "source_events"("subject_user_id", "occurred_at");

-- CreateIndex
CREATE INDEX "source_events_conversation_id_occurred_at_idx" ON "source_events"("conversation_id", "occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "source_events_source_table_source_key_version_key" ON "source_events"("source_table", "source_key", "version");

-- CreateIndex
CREATE INDEX "sync_runs_started_at_idx" ON "sync_runs"("started_at");

-- CreateIndex
CREATE INDEX "sync_runs_table_name_started_at_idx" ON "sync_runs"("table_name", "started_at");

-- CreateIndex
CREATE INDEX "quarantined_rows_last_seen_at_idx" ON "quarantined_rows"("last_seen_at");

-- CreateIndex
CREATE UNIQUE INDEX "quarantined_rows_table_name_source_key_key" ON "quarantined_rows"("table_name", "source_key");

-- CreateIndex
CREATE UNIQUE INDEX "dead_letters_stage_log_seq_key" ON "dead_letters"("stage", "log_seq");

-- CreateIndex
CREATE UNIQUE INDEX "risk_signals_signal_id_key" ON "risk_signals"("signal_id");

-- CreateIndex
CREATE INDEX "risk_signals_lane_written_by_seq_idx" ON "risk_signals"("lane", "written_by", "seq");

-- CreateIndex
CREATE INDEX "risk_signals_subject_user_id_occurred_at_idx" ON "risk_signals"("subject_user_id", "occurred_at");

-- CreateIndex
CREATE INDEX "risk_signals_conversation_id_occurred_at_idx" ON "risk_signals"("conversation_id", "occurred_at");

-- CreateIndex
CREATE INDEX "risk_signals_occurred_at_idx" ON "risk_signals"("occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "risk_signals_event_seq_detector_detector_version_kind_span_key" ON "risk_signals"("event_seq", "detector", "detector_version", "kind", "span");

-- CreateIndex
CREATE INDEX "risk_scores_lane_written_by_seq_idx" ON "risk_scores"("lane", "written_by", "seq");

-- CreateIndex
CREATE INDEX "risk_scores_subject_user_id_seq_idx" ON "risk_scores"("subject_user_id", "seq");

-- CreateIndex
CREATE INDEX "subject_risk_score_centi_idx" ON "subject_risk"("score_centi");

-- CreateIndex
CREATE INDEX "subject_risk_next_edge_at_idx" ON "subject_risk"("next_edge_at");

-- CreateIndex
CREATE UNIQUE INDEX "policy_versions_number_key" ON "policy_versions"("number");

-- CreateIndex
CREATE UNIQUE INDEX "policy_versions_content_hash_key" ON "policy_versions"("content_hash");

-- CreateIndex
CREATE UNIQUE INDEX "enforcement_actions_effect_key_key" ON "enforcement_actions"("effect_key");

-- CreateIndex
CREATE INDEX "enforcement_actions_subject_user_id_created_at_idx" ON "enforcement_actions"("subject_user_id", "created_at");

-- CreateIndex
CREATE INDEX "enforcement_actions_created_at_idx" ON "enforcement_actions"("created_at");

-- CreateIndex
CREATE INDEX "alerts_status_opened_at_alert_id_idx" ON "alerts"("status", "opened_at", "alert_id");

-- CreateIndex
CREATE INDEX "alerts_status_score_centi_alert_id_idx" ON "alerts"("status", "score_centi", "alert_id");

-- CreateIndex
CREATE INDEX "alerts_status_sla_due_at_alert_id_idx" ON "alerts"("status", "sla_due_at", "alert_id");

-- CreateIndex
CREATE INDEX "alerts_subject_user_id_idx" ON "alerts"("subject_user_id");

-- CreateIndex
CREATE UNIQUE INDEX "admin_users_email_key" ON "admin_users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "sessions"("token_hash");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_logs_audit_id_key" ON "audit_logs"("audit_id");

-- CreateIndex
CREATE INDEX "audit_logs_at_idx" ON "audit_logs"("at");

-- CreateIndex
CREATE INDEX "audit_logs_object_kind_object_id_idx" ON "audit_logs"("object_kind", "object_id");

-- CreateIndex
CREATE INDEX "audit_logs_actor_id_at_idx" ON "audit_logs"("actor_id", "at");
