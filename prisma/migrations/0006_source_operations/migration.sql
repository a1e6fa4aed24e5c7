-- Operating the source: notifications, what the account may do, credentials' age, gates before activation.

-- Written wherever something happens, without a lock and in the writer's transaction; settled by a worker.
CREATE TABLE notification_outbox (
  seq             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  notification_id uuid NOT NULL,
  area            text NOT NULL,
  module          text NOT NULL,
  code            text NOT NULL,
  severity        text NOT NULL,
  message         text NOT NULL,
  context         jsonb NOT NULL,
  emitted_at      timestamptz(6) NOT NULL DEFAULT clock_timestamp(),
  settled_at      timestamptz(6),
  CONSTRAINT notification_outbox_code_check     CHECK (code ~ '^[A-Z][A-Z0-9]*(_[A-Z0-9]+){3,}$'),
  CONSTRAINT notification_outbox_severity_check CHECK (severity IN ('CRITICAL', 'WARNING', 'INFO')),
  CONSTRAINT notification_outbox_message_check  CHECK (length(message) BETWEEN 1 AND 500)
);
CREATE UNIQUE INDEX notification_outbox_notification_id_key ON notification_outbox (notification_id);
CREATE INDEX notification_outbox_settled_at_idx ON notification_outbox (settled_at);
CREATE INDEX notification_outbox_open ON notification_outbox (seq) WHERE settled_at IS NULL;

-- The console channel: what people see. Repeats within a minute only count up.
CREATE TABLE notifications (
  notification_id uuid PRIMARY KEY,
  area            text NOT NULL,
  module          text NOT NULL,
  code            text NOT NULL,
  severity        text NOT NULL,
  message         text NOT NULL,
  context         jsonb NOT NULL,
  first_at        timestamptz(6) NOT NULL,
  last_at         timestamptz(6) NOT NULL,
  times           integer NOT NULL DEFAULT 1,
  acknowledged_by text,
  acknowledged_at timestamptz(6),
  CONSTRAINT notifications_severity_check CHECK (severity IN ('CRITICAL', 'WARNING', 'INFO')),
  CONSTRAINT notifications_times_check    CHECK (times >= 1 AND last_at >= first_at),
  CONSTRAINT notifications_seen_check     CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))
);
CREATE INDEX notifications_area_module_code_last_at_idx ON notifications (area, module, code, last_at);
CREATE INDEX notifications_last_at_idx ON notifications (last_at);

-- What the last cycle saw of the account's rights.
CREATE TABLE source_proof (
  proof_id     integer PRIMARY KEY DEFAULT 1,
  verdict      text NOT NULL,
  rights_hash  text NOT NULL,
  account_hash text NOT NULL,
  findings     text[] NOT NULL,
  checked_at   timestamptz(6) NOT NULL,
  CONSTRAINT source_proof_single        CHECK (proof_id = 1),
  CONSTRAINT source_proof_verdict_check CHECK (verdict IN ('unsafe', 'looks_read_only', 'attested'))
);

-- What SELECT cannot see, seen by a person. Kept by hash; the text itself may hold a password's hash.
CREATE TABLE source_attestations (
  attestation_id uuid PRIMARY KEY,
  grants_sha256  text NOT NULL,
  account_hash   text NOT NULL,
  rights_hash    text,
  requires_tls   boolean NOT NULL,
  attested_by    text NOT NULL,
  attested_at    timestamptz(6) NOT NULL,
  expires_at     timestamptz(6) NOT NULL,
  voided_at      timestamptz(6),
  void_reason    text,
  CONSTRAINT source_attestations_hash_check   CHECK (grants_sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT source_attestations_expiry_check CHECK (expires_at > attested_at),
  CONSTRAINT source_attestations_void_check   CHECK ((voided_at IS NULL) = (void_reason IS NULL))
);
CREATE INDEX source_attestations_attested_at_idx ON source_attestations (attested_at);
CREATE UNIQUE INDEX source_attestations_one_open ON source_attestations ((true)) WHERE voided_at IS NULL;

-- Credentials by keyed fingerprint only: when each was first seen, and whether it worked.
CREATE TABLE source_credentials (
  fingerprint   text PRIMARY KEY,
  key_id        text NOT NULL,
  first_seen_at timestamptz(6) NOT NULL,
  last_seen_at  timestamptz(6) NOT NULL,
  tested_at     timestamptz(6),
  test_passed   boolean,
  test_class    text,
  CONSTRAINT source_credentials_seen_check CHECK (last_seen_at >= first_seen_at),
  CONSTRAINT source_credentials_test_check CHECK ((tested_at IS NULL) = (test_passed IS NULL))
);
CREATE INDEX source_credentials_last_seen_at_idx ON source_credentials (last_seen_at);

-- What a look at the source has shown, gate by gate.
CREATE TABLE source_gate_evidence (
  gate        text PRIMARY KEY,
  holds       boolean NOT NULL,
  sentence    text NOT NULL,
  observed_at timestamptz(6) NOT NULL
);

-- What named people answer for, gate by gate.
CREATE TABLE source_sign_offs (
  sign_off_id  uuid PRIMARY KEY,
  gate         text NOT NULL,
  person_id    uuid NOT NULL REFERENCES admin_users (user_id),
  evidence     text NOT NULL,
  signed_at    timestamptz(6) NOT NULL,
  withdrawn_at timestamptz(6),
  CONSTRAINT source_sign_offs_evidence_check CHECK (length(evidence) BETWEEN 10 AND 500)
);
CREATE INDEX source_sign_offs_gate_idx ON source_sign_offs (gate);
CREATE UNIQUE INDEX source_sign_offs_one_open ON source_sign_offs (gate, person_id) WHERE withdrawn_at IS NULL;

-- What the watch over the feed remembers from one look to the next.
CREATE TABLE source_watch (
  table_name   text PRIMARY KEY,
  low_cursor   text,
  behind_since timestamptz(6)
);

-- Rows taken in by table and hour: the baseline of the hour of the week.
CREATE TABLE source_hours (
  table_name   text NOT NULL,
  hour         timestamptz(6) NOT NULL,
  reads        integer NOT NULL,
  rows_changed integer NOT NULL,
  CONSTRAINT source_hours_pkey PRIMARY KEY (table_name, hour),
  CONSTRAINT source_hours_counts_check CHECK (reads >= 0 AND rows_changed >= 0)
);
CREATE INDEX source_hours_hour_idx ON source_hours (hour);
