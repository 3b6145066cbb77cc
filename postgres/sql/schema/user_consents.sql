-- Consents, append-only: each row is one thing a person said, and what they were shown when they said it.
CREATE TABLE user_consents (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    user_id uuid NOT NULL DEFAULT gth.current_user_id(),
    purpose text NOT NULL,
    decision text NOT NULL,
    policy_version text NOT NULL,
    policy_text_sha256 bytea NOT NULL,
    locale text NOT NULL,
    source text NOT NULL,
    decided_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT user_consents_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT user_consents_tenant_id_user_id_fkey
    FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id),
    CONSTRAINT user_consents_purpose_check CHECK (purpose ~ '^[a-z][a-z0-9_]{1,39}$'),
    CONSTRAINT user_consents_decision_check CHECK (decision IN ('given', 'withdrawn')),
    CONSTRAINT user_consents_policy_version_check CHECK (policy_version <> ''),
    CONSTRAINT user_consents_policy_text_sha256_check CHECK (octet_length(policy_text_sha256) = 32),
    CONSTRAINT user_consents_locale_check CHECK (gth.is_locale(locale)),
    CONSTRAINT user_consents_source_check CHECK (source IN ('web', 'mobile', 'chat', 'email', 'phone', 'import')),
    CONSTRAINT user_consents_policy_version_length_check CHECK (length(policy_version) <= 255),
    CONSTRAINT user_consents_times_check CHECK (isfinite(decided_at) AND isfinite(created_at))
);
-- The decisions of a user for a purpose.
CREATE INDEX user_consents_tenant_id_user_id_purpose_decided_at_idx
ON user_consents (tenant_id, user_id, purpose, decided_at DESC, id DESC);

CREATE TRIGGER user_consents_append_only BEFORE UPDATE ON user_consents
FOR EACH STATEMENT EXECUTE FUNCTION gth.refuse_update();
CREATE TRIGGER user_consents_context BEFORE INSERT OR DELETE ON user_consents
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_context_to_write();

COMMENT ON TABLE user_consents IS
'Proof of consent (GDPR art. 7): rows are added, never changed; a withdrawal is a row of its own.';
COMMENT ON COLUMN user_consents.user_id IS 'Who decided.';
COMMENT ON COLUMN user_consents.purpose IS 'What for, e.g. marketing_email.';
COMMENT ON COLUMN user_consents.decision IS 'given or withdrawn.';
COMMENT ON COLUMN user_consents.policy_version IS 'Version of the text the person was shown.';
COMMENT ON COLUMN user_consents.policy_text_sha256 IS 'SHA-256 of that text, byte for byte.';
COMMENT ON COLUMN user_consents.locale IS 'Language of that text, BCP 47.';
COMMENT ON COLUMN user_consents.source IS 'Where it was said: web, mobile, chat, email, phone or import.';
COMMENT ON COLUMN user_consents.decided_at IS 'When it was said, by the clock of whoever heard it.';
COMMENT ON COLUMN user_consents.created_at IS 'When the database heard of it; gth_app cannot set it.';

CREATE VIEW user_consent_status WITH (security_invoker = true) AS
SELECT DISTINCT ON (tenant_id, user_id, purpose)
    tenant_id,
    user_id,
    purpose,
    decision = 'given' AS is_given,
    policy_version,
    decided_at
FROM user_consents
ORDER BY
    tenant_id,
    user_id,
    purpose,
    -- A device's clock may be minutes off, its zone hours: nothing was said after the database heard of it, and of what was said within a day
    -- before, a withdrawal is taken for said then. What lies further back is history that was brought.
    CASE
        WHEN decision = 'withdrawn' AND created_at - decided_at < interval '1 day' THEN created_at
        ELSE least(decided_at, created_at)
    END DESC,
    decision = 'withdrawn' DESC,
    id DESC;
COMMENT ON VIEW user_consent_status IS
'What holds now: the latest decision of each user for each purpose; in doubt, as clocks differ, a withdrawal.';
