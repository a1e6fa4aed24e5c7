-- Detectors beside the live one: replays and shadows with results of their own, and stored evaluations.

CREATE TABLE detector_runs (
  run_id           uuid PRIMARY KEY,
  kind             text NOT NULL,
  detector_version text NOT NULL,
  compared_version text,
  period_from      timestamptz(6) NOT NULL,
  period_to        timestamptz(6),
  state            text NOT NULL,
  failure          text,
  counts           jsonb NOT NULL DEFAULT '{}',
  comparison       jsonb,
  digest           text,
  requested_by     text NOT NULL,
  started_at       timestamptz(6) NOT NULL,
  advanced_at      timestamptz(6) NOT NULL DEFAULT clock_timestamp(),
  compared_at      timestamptz(6),
  finished_at      timestamptz(6),
  CONSTRAINT detector_runs_kind_check     CHECK (kind IN ('replay', 'shadow')),
  CONSTRAINT detector_runs_state_check    CHECK (state IN ('running', 'finished', 'failed')),
  -- A replay has an end before it starts; a shadow follows the log until somebody ends it.
  CONSTRAINT detector_runs_period_check   CHECK ((kind = 'replay') = (period_to IS NOT NULL) AND (period_to IS NULL OR period_to > period_from)),
  CONSTRAINT detector_runs_failure_check  CHECK ((state = 'failed') = (failure IS NOT NULL)),
  CONSTRAINT detector_runs_finished_check CHECK ((state = 'running') = (finished_at IS NULL)),
  CONSTRAINT detector_runs_digest_check   CHECK (digest IS NULL OR digest ~ '^[0-9a-f]{64}$'),
  CONSTRAINT detector_runs_compared_check CHECK ((comparison IS NULL) = (compared_at IS NULL))
);
CREATE INDEX detector_runs_started_at_idx ON detector_runs (started_at);
CREATE UNIQUE INDEX detector_runs_one_shadow ON detector_runs (detector_version) WHERE kind = 'shadow' AND state = 'running';

-- How far a shadow has come in the log; the live stage's offsets stand in pipeline_offsets and never move for it.
CREATE TABLE detector_run_offsets (
  run_id      uuid NOT NULL REFERENCES detector_runs (run_id) ON DELETE CASCADE,
  lane        smallint NOT NULL,
  written_by  bigint NOT NULL,
  seq         bigint NOT NULL,
  advanced_at timestamptz(6) NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT detector_run_offsets_pkey PRIMARY KEY (run_id, lane)
);

-- One row for each message a run has come to: what is compared is what was read.
CREATE TABLE detector_run_events (
  run_id      uuid NOT NULL REFERENCES detector_runs (run_id) ON DELETE CASCADE,
  event_seq   bigint NOT NULL,
  outcome     text NOT NULL,
  error_class text,
  CONSTRAINT detector_run_events_pkey PRIMARY KEY (run_id, event_seq),
  CONSTRAINT detector_run_events_outcome_check
    CHECK (outcome IN ('clean', 'signals', 'needs_review', 'dead', 'not_kept', 'not_readable'))
);

-- What a run found. Scoring and decisions read risk_signals and never this.
CREATE TABLE detector_run_signals (
  run_id          uuid NOT NULL REFERENCES detector_runs (run_id) ON DELETE CASCADE,
  event_seq       bigint NOT NULL,
  detector        text NOT NULL,
  kind            text NOT NULL,
  span            text NOT NULL,
  family          text NOT NULL,
  confidence      double precision NOT NULL,
  techniques      text[],
  evidence        jsonb NOT NULL,
  booking_stage   text NOT NULL,
  subject_user_id text NOT NULL,
  occurred_at     timestamptz(6) NOT NULL,
  CONSTRAINT detector_run_signals_pkey PRIMARY KEY (run_id, event_seq, detector, kind, span),
  CONSTRAINT detector_run_signals_confidence_check CHECK (confidence > 0 AND confidence <= 1),
  CONSTRAINT detector_run_signals_stage_check
    CHECK (booking_stage IN ('before_booking', 'requested', 'confirmed', 'in_progress', 'after'))
);
CREATE INDEX detector_run_signals_run_id_kind_idx ON detector_run_signals (run_id, kind);

-- A replay pages through the messages of a period.
CREATE INDEX source_events_messages_period ON source_events (occurred_at, seq) WHERE source_table = 'messages';

-- How well a detector did on a labelled file. Figures only; no text of the file.
CREATE TABLE detector_evaluations (
  evaluation_id    uuid PRIMARY KEY,
  corpus           text NOT NULL,
  corpus_sha256    text NOT NULL,
  detector_version text NOT NULL,
  threads          integer NOT NULL,
  messages         integer NOT NULL,
  summary          jsonb NOT NULL,
  stored_at        timestamptz(6) NOT NULL,
  stored_by        text NOT NULL,
  CONSTRAINT detector_evaluations_sha_check    CHECK (corpus_sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT detector_evaluations_corpus_check CHECK (length(corpus) BETWEEN 1 AND 200),
  CONSTRAINT detector_evaluations_counts_check CHECK (threads >= 0 AND messages >= 0)
);
CREATE INDEX detector_evaluations_corpus_stored_at_idx ON detector_evaluations (corpus, stored_at);
