-- Second factors, known devices, invites, API tokens, step-up proofs, shared limits, idempotency.

ALTER TABLE admin_users ADD COLUMN password_set_at timestamptz(6);

-- A session is whole, or it is on its way: the password was right and the second factor is still
-- to be given ('second_factor') or to be set up ('enrolment').
ALTER TABLE sessions
  ADD COLUMN stage text NOT NULL DEFAULT 'full',
  ADD COLUMN method text NOT NULL DEFAULT 'password',
  ADD COLUMN previous_token_hash text,
  ADD COLUMN rotated_at timestamptz(6),
  ADD CONSTRAINT sessions_stage_check CHECK (stage IN ('full', 'second_factor', 'enrolment')),
  ADD CONSTRAINT sessions_method_check CHECK (method IN ('password', 'oidc')),
  ADD CONSTRAINT sessions_rotation_check CHECK ((previous_token_hash IS NULL) = (rotated_at IS NULL)),
  ADD CONSTRAINT sessions_user_fkey FOREIGN KEY (user_id) REFERENCES admin_users (user_id);
CREATE INDEX sessions_previous_token_hash_idx ON sessions (previous_token_hash);

ALTER TABLE sign_in_attempts
  ADD COLUMN turned_away integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT sign_in_attempts_counts_check CHECK (failures >= 0 AND turned_away >= 0);
CREATE INDEX sign_in_attempts_window_started_at_idx ON sign_in_attempts (window_started_at);

CREATE TABLE second_factors (
  user_id        uuid PRIMARY KEY REFERENCES admin_users (user_id),
  secret         bytea,
  confirmed_at   timestamptz(6),
  last_step      bigint NOT NULL DEFAULT 0,
  pending_secret bytea,
  pending_at     timestamptz(6),
  CONSTRAINT second_factors_confirmed_check CHECK ((secret IS NULL) = (confirmed_at IS NULL)),
  CONSTRAINT second_factors_pending_check CHECK ((pending_secret IS NULL) = (pending_at IS NULL)),
  CONSTRAINT second_factors_step_check CHECK (last_step >= 0)
);

-- A time step that was used is never accepted again, whoever writes.
CREATE FUNCTION refuse_step_regress() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.last_step < OLD.last_step AND NEW.secret IS NOT DISTINCT FROM OLD.secret THEN
    RAISE EXCEPTION 'the last step of a second factor would go back' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_factors_monotone BEFORE UPDATE ON second_factors
  FOR EACH ROW EXECUTE FUNCTION refuse_step_regress();

CREATE TABLE recovery_codes (
  code_hash  text PRIMARY KEY,
  user_id    uuid NOT NULL REFERENCES admin_users (user_id),
  created_at timestamptz(6) NOT NULL,
  used_at    timestamptz(6),
  CONSTRAINT recovery_codes_hash_check CHECK (code_hash ~ '^[0-9a-f]{64}$')
);
CREATE INDEX recovery_codes_user_id_idx ON recovery_codes (user_id);

CREATE TABLE step_ups (
  step_up_id     uuid PRIMARY KEY,
  session_id     uuid NOT NULL,
  user_id        uuid NOT NULL,
  action         text NOT NULL,
  object_id      text NOT NULL,
  payload_digest text NOT NULL,
  proven_at      timestamptz(6) NOT NULL,
  expires_at     timestamptz(6) NOT NULL,
  used_at        timestamptz(6),
  CONSTRAINT step_ups_digest_check CHECK (payload_digest ~ '^[0-9a-f]{64}$'),
  CONSTRAINT step_ups_life_check CHECK (expires_at > proven_at AND expires_at <= proven_at + interval '5 minutes')
);
CREATE INDEX step_ups_session_id_action_idx ON step_ups (session_id, action);
CREATE INDEX step_ups_expires_at_idx ON step_ups (expires_at);

CREATE TABLE devices (
  device_id       uuid NOT NULL,
  user_id         uuid NOT NULL REFERENCES admin_users (user_id),
  created_at      timestamptz(6) NOT NULL,
  last_sign_in_at timestamptz(6) NOT NULL,
  user_agent      text,
  PRIMARY KEY (device_id, user_id)
);
CREATE INDEX devices_user_id_idx ON devices (user_id);

CREATE TABLE user_identities (
  issuer    text NOT NULL,
  subject   text NOT NULL,
  user_id   uuid NOT NULL REFERENCES admin_users (user_id),
  linked_at timestamptz(6) NOT NULL,
  PRIMARY KEY (issuer, subject)
);
CREATE UNIQUE INDEX user_identities_user_id_issuer_key ON user_identities (user_id, issuer);

CREATE TABLE invites (
  invite_id   uuid PRIMARY KEY,
  token_hash  text NOT NULL,
  email       text NOT NULL,
  name        text NOT NULL,
  role        text NOT NULL,
  invited_by  text NOT NULL,
  created_at  timestamptz(6) NOT NULL,
  expires_at  timestamptz(6) NOT NULL,
  accepted_at timestamptz(6),
  revoked_at  timestamptz(6),
  CONSTRAINT invites_role_check CHECK (role IN ('admin', 'operator', 'moderator', 'reviewer', 'observer')),
  CONSTRAINT invites_email_check CHECK (email = lower(email)),
  CONSTRAINT invites_life_check CHECK (expires_at > created_at AND expires_at <= created_at + interval '72 hours'),
  CONSTRAINT invites_end_check CHECK (accepted_at IS NULL OR revoked_at IS NULL)
);
CREATE UNIQUE INDEX invites_token_hash_key ON invites (token_hash);
CREATE INDEX invites_email_idx ON invites (email);
-- A new invite to the same person ends the one before.
CREATE UNIQUE INDEX invites_one_open_per_email ON invites (email) WHERE accepted_at IS NULL AND revoked_at IS NULL;

CREATE TABLE api_tokens (
  token_id     uuid PRIMARY KEY,
  secret_hash  text NOT NULL,
  prefix       text NOT NULL,
  name         text NOT NULL,
  scopes       text[] NOT NULL,
  user_id      uuid NOT NULL REFERENCES admin_users (user_id),
  created_at   timestamptz(6) NOT NULL,
  expires_at   timestamptz(6) NOT NULL,
  last_used_at timestamptz(6),
  revoked_at   timestamptz(6),
  CONSTRAINT api_tokens_scopes_check CHECK (
    cardinality(scopes) > 0 AND array_to_string(scopes, ' ') ~ '^[a-z]+:read( [a-z]+:read)*$'),
  CONSTRAINT api_tokens_life_check CHECK (expires_at > created_at AND expires_at <= created_at + interval '366 days')
);
CREATE UNIQUE INDEX api_tokens_secret_hash_key ON api_tokens (secret_hash);
CREATE INDEX api_tokens_user_id_idx ON api_tokens (user_id);

-- Counters that may be lost in a crash: unlogged, because every visit may write one.
CREATE UNLOGGED TABLE rate_limits (
  bucket    text PRIMARY KEY,
  tokens    double precision NOT NULL,
  filled_at timestamptz(6) NOT NULL
);
CREATE INDEX rate_limits_filled_at_idx ON rate_limits (filled_at);

CREATE TABLE idempotency_keys (
  actor_id    text NOT NULL,
  request_key uuid NOT NULL,
  entry       text NOT NULL,
  body_digest text NOT NULL,
  state       text NOT NULL,
  answer      jsonb,
  started_at  timestamptz(6) NOT NULL,
  finished_at timestamptz(6),
  PRIMARY KEY (actor_id, request_key),
  CONSTRAINT idempotency_keys_state_check CHECK (state IN ('running', 'committed', 'answered')),
  CONSTRAINT idempotency_keys_answer_check CHECK ((state = 'answered') = (finished_at IS NOT NULL))
);
CREATE INDEX idempotency_keys_started_at_idx ON idempotency_keys (started_at);
