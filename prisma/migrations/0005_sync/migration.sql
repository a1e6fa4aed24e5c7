-- The sync in full: sweep, measured lateness, completeness windows, freezing, shapes, throttle.

ALTER TABLE "sync_watermarks"
  ADD COLUMN "recheck_cursor" TEXT,
  ADD COLUMN "recheck_key" TEXT,
  ADD COLUMN "lag_ms" INTEGER,
  ADD COLUMN "sweep_only_rows" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "rows_deleted" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "sweep_turn" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "sweep_turn_started_at" TIMESTAMPTZ(6),
  ADD COLUMN "sweep_turn_finished_at" TIMESTAMPTZ(6),
  ADD COLUMN "sweep_key" TEXT,
  ADD COLUMN "sweep_keys_done" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "probe_key" TEXT,
  ADD COLUMN "probe_done" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "sweep_slice_at" TIMESTAMPTZ(6),
  ADD COLUMN "sweep_rows" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "sweep_last_turn_rows" BIGINT,
  ADD COLUMN "sweep_suspect_rows" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "believed_turn" INTEGER,
  ADD COLUMN "source_max_key" TEXT,
  ADD COLUMN "frozen_kind" TEXT,
  ADD COLUMN "frozen_at" TIMESTAMPTZ(6),
  ADD COLUMN "mapping_version" INTEGER,
  ADD COLUMN "drift" JSONB,
  ADD COLUMN "shape_note" TEXT,
  ADD COLUMN "shape_checked_at" TIMESTAMPTZ(6);
ALTER TABLE "sync_watermarks" DROP CONSTRAINT sync_watermarks_state_check;
ALTER TABLE "sync_watermarks"
  ADD CONSTRAINT sync_watermarks_state_check
    CHECK (state IN ('waiting', 'reading', 'ok', 'drift', 'failed', 'halted', 'frozen')),
  ADD CONSTRAINT sync_watermarks_frozen_check
    CHECK ((state = 'frozen') = (frozen_kind IS NOT NULL) AND frozen_kind IN ('clock', 'last_key', 'missing_rows'));

-- Only a person who re-bases a table (which raises its epoch) may set its position back.
CREATE OR REPLACE FUNCTION refuse_watermark_regress() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.epoch = OLD.epoch AND OLD.low_cursor IS NOT NULL
     AND (NEW.low_cursor IS NULL OR NEW.low_cursor COLLATE "C" < OLD.low_cursor) THEN
    RAISE EXCEPTION 'the watermark of % would go back', OLD.table_name USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TABLE "sync_lateness" (
  "table_name" TEXT NOT NULL,
  "day" DATE NOT NULL,
  "found_by" TEXT NOT NULL,
  "max_ms" INTEGER NOT NULL,
  "row_count" BIGINT NOT NULL,
  "last_at" TIMESTAMPTZ(6) NOT NULL,
  CONSTRAINT "sync_lateness_pkey" PRIMARY KEY ("table_name", "day", "found_by"),
  CONSTRAINT sync_lateness_found_check CHECK (found_by IN ('recheck', 'close', 'sweep', 'window'))
);

CREATE TABLE "missing_rows" (
  "table_name" TEXT NOT NULL,
  "source_key" TEXT NOT NULL,
  "missed_in_turn" INTEGER NOT NULL,
  "missed_at" TIMESTAMPTZ(6) NOT NULL,
  CONSTRAINT "missing_rows_pkey" PRIMARY KEY ("table_name", "source_key")
);

CREATE TABLE "completeness_windows" (
  "table_name" TEXT NOT NULL,
  "window_start" TEXT NOT NULL,
  "window_end" TEXT NOT NULL,
  "source_rows" BIGINT NOT NULL,
  "stored_rows" BIGINT NOT NULL,
  "quarantined_rows" BIGINT NOT NULL,
  "found_rows" BIGINT NOT NULL DEFAULT 0,
  "state" TEXT NOT NULL,
  "checks" INTEGER NOT NULL DEFAULT 1,
  "first_checked_at" TIMESTAMPTZ(6) NOT NULL,
  "checked_at" TIMESTAMPTZ(6) NOT NULL,
  CONSTRAINT "completeness_windows_pkey" PRIMARY KEY ("table_name", "window_start"),
  CONSTRAINT completeness_windows_state_check CHECK (state IN ('equal', 'repaired', 'different'))
);
CREATE INDEX "completeness_windows_checked_idx" ON "completeness_windows"("table_name", "checked_at");

CREATE TABLE "source_columns" (
  "table_name" TEXT NOT NULL,
  "mapping_version" INTEGER NOT NULL,
  "column_name" TEXT NOT NULL,
  "facts" JSONB NOT NULL,
  "recorded_at" TIMESTAMPTZ(6) NOT NULL,
  "accepted_at" TIMESTAMPTZ(6),
  "accepted_by" TEXT,
  CONSTRAINT "source_columns_pkey" PRIMARY KEY ("table_name", "mapping_version", "column_name")
);

ALTER TABLE "source_control"
  ADD COLUMN "breaker" JSONB,
  ADD COLUMN "latency_baseline_ms" DOUBLE PRECISION,
  ADD COLUMN "interval_factor" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "refused_credential" TEXT;
ALTER TABLE "source_control" ADD CONSTRAINT source_control_factor_check CHECK (interval_factor BETWEEN 1 AND 8);

-- Windows are counted by cursor, compared byte by byte as the source prints it.
CREATE INDEX users_source_cursor_idx ON users (source_cursor COLLATE "C");
CREATE INDEX providers_source_cursor_idx ON providers (source_cursor COLLATE "C");
CREATE INDEX categories_source_cursor_idx ON categories (source_cursor COLLATE "C");
CREATE INDEX bookings_source_cursor_idx ON bookings (source_cursor COLLATE "C");
CREATE INDEX transactions_source_cursor_idx ON transactions (source_cursor COLLATE "C");
CREATE INDEX messages_source_cursor_idx ON messages (source_cursor COLLATE "C");
CREATE INDEX ratings_source_cursor_idx ON ratings (source_cursor COLLATE "C");
CREATE INDEX disputes_source_cursor_idx ON disputes (source_cursor COLLATE "C");
