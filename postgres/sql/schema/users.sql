-- People, and the accounts they sign in with.

CREATE TABLE users (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    email text NOT NULL,
    email_verified_at timestamptz,
    display_name text,
    given_name text,
    family_name text,
    phone text,
    born_on date,
    country_code text,
    locale text NOT NULL DEFAULT 'en',
    time_zone text NOT NULL DEFAULT 'UTC',
    preferred_currency_code text,
    preferences jsonb NOT NULL DEFAULT '{}',
    role text NOT NULL DEFAULT 'traveller',
    status text NOT NULL DEFAULT 'active',
    last_seen_at timestamptz,
    processing_restricted_at timestamptz,
    legal_hold_until timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    erased_at timestamptz,
    CONSTRAINT users_pkey PRIMARY KEY (tenant_id, id),
    CONSTRAINT users_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT users_country_code_fkey FOREIGN KEY (country_code) REFERENCES countries (code),
    CONSTRAINT users_preferred_currency_code_fkey
    FOREIGN KEY (preferred_currency_code) REFERENCES currencies (code),
    CONSTRAINT users_email_check CHECK (gth.is_email(email)),
    CONSTRAINT users_phone_check CHECK (gth.is_e164(phone)),
    CONSTRAINT users_locale_check CHECK (gth.is_locale(locale)),
    CONSTRAINT users_time_zone_check CHECK (gth.is_time_zone(time_zone)),
    CONSTRAINT users_preferences_check CHECK (jsonb_typeof(preferences) = 'object'),
    CONSTRAINT users_role_check CHECK (role IN ('traveller', 'agent', 'manager')),
    CONSTRAINT users_status_check CHECK (status IN ('active', 'suspended')),
    CONSTRAINT users_erased_at_check CHECK (erased_at IS NULL OR deleted_at IS NOT NULL),
    CONSTRAINT users_display_name_length_check CHECK (length(display_name) <= 255),
    CONSTRAINT users_given_name_length_check CHECK (length(given_name) <= 255),
    CONSTRAINT users_family_name_length_check CHECK (length(family_name) <= 255),
    CONSTRAINT users_preferences_size_check CHECK (pg_column_size(preferences) <= 1048576),
    CONSTRAINT users_times_check CHECK (
        isfinite(email_verified_at) AND isfinite(born_on) AND isfinite(last_seen_at) AND isfinite(created_at)
        AND isfinite(updated_at) AND isfinite(deleted_at)
    )
);
-- Sign-in by address, once per tenant; a deleted account frees its address.
CREATE UNIQUE INDEX users_tenant_id_email_idx ON users (tenant_id, lower(email)) WHERE deleted_at IS NULL;
-- Cohorts and the newest users of a tenant.
CREATE INDEX users_tenant_id_created_at_idx ON users (tenant_id, created_at);

CREATE TRIGGER users_touch BEFORE UPDATE ON users
FOR EACH ROW EXECUTE FUNCTION gth.touch_soft_deletable_row();
CREATE TRIGGER users_context BEFORE INSERT OR UPDATE OR DELETE ON users
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_context_to_write();

COMMENT ON TABLE users IS 'People who use a tenant''s platform: travellers and the tenant''s own staff.';
COMMENT ON COLUMN users.email IS 'Address to sign in and write to; unique in the tenant, whatever its case.';
COMMENT ON COLUMN users.email_verified_at IS 'When the address was proven.';
COMMENT ON COLUMN users.display_name IS 'Name the person chose to be shown.';
COMMENT ON COLUMN users.given_name IS 'Given names.';
COMMENT ON COLUMN users.family_name IS 'Family name.';
COMMENT ON COLUMN users.phone IS 'Telephone, E.164.';
COMMENT ON COLUMN users.born_on IS 'Date of birth.';
COMMENT ON COLUMN users.country_code IS 'Country of residence, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN users.locale IS 'Language, BCP 47.';
COMMENT ON COLUMN users.time_zone IS 'IANA zone.';
COMMENT ON COLUMN users.preferred_currency_code IS 'Currency prices are shown in, ISO 4217.';
COMMENT ON COLUMN users.preferences IS 'Preferences for travel: seats, airlines, hotels.';
COMMENT ON COLUMN users.role IS 'traveller, agent or manager, within the tenant.';
COMMENT ON COLUMN users.status IS 'active or suspended. Nothing in the database asks it, as with tenants.status.';
COMMENT ON COLUMN users.last_seen_at IS 'Last activity, as coarse as the application writes it.';
COMMENT ON COLUMN users.processing_restricted_at IS
'Since when the person''s data may only be stored (GDPR art. 18): nothing is purged or erased until it is NULL again.';
COMMENT ON COLUMN users.legal_hold_until IS 'Until when a legal claim forbids to remove anything about the person.';
COMMENT ON COLUMN users.erased_at IS
'When the person was last erased (GDPR art. 17), again where rows came later: what is left of the row says nothing about them.';

CREATE TABLE oauth_accounts (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    user_id uuid NOT NULL DEFAULT gth.current_user_id(),
    provider text NOT NULL,
    provider_subject text NOT NULL,
    provider_email text,
    scopes text[] NOT NULL DEFAULT '{}',
    access_token_encrypted bytea,
    refresh_token_encrypted bytea,
    encryption_key_id text,
    access_token_expires_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT oauth_accounts_pkey PRIMARY KEY (tenant_id, id),
    -- A deleted account frees it, too: see gth.touch_soft_deletable_row().
    CONSTRAINT oauth_accounts_tenant_id_provider_provider_subject_key
    UNIQUE (tenant_id, provider, provider_subject),
    CONSTRAINT oauth_accounts_tenant_id_user_id_fkey
    FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT oauth_accounts_provider_check CHECK (provider ~ '^[a-z][a-z0-9_]{1,39}$'),
    CONSTRAINT oauth_accounts_provider_subject_check CHECK (provider_subject <> ''),
    CONSTRAINT oauth_accounts_encryption_key_id_check CHECK (
        encryption_key_id IS NOT NULL OR (access_token_encrypted IS NULL AND refresh_token_encrypted IS NULL)
    ),
    CONSTRAINT oauth_accounts_provider_subject_length_check CHECK (length(provider_subject) <= 255),
    CONSTRAINT oauth_accounts_provider_email_length_check CHECK (length(provider_email) <= 320),
    CONSTRAINT oauth_accounts_scopes_size_check CHECK (pg_column_size(scopes) <= 65536),
    CONSTRAINT oauth_accounts_access_token_encrypted_size_check CHECK (octet_length(access_token_encrypted) <= 65536),
    CONSTRAINT oauth_accounts_refresh_token_encrypted_size_check CHECK (octet_length(refresh_token_encrypted) <= 65536),
    CONSTRAINT oauth_accounts_encryption_key_id_length_check CHECK (length(encryption_key_id) <= 255),
    CONSTRAINT oauth_accounts_times_check CHECK (isfinite(created_at) AND isfinite(updated_at))
);
-- The accounts of a user, and the way its foreign key is followed.
CREATE INDEX oauth_accounts_tenant_id_user_id_idx ON oauth_accounts (tenant_id, user_id);

CREATE TRIGGER oauth_accounts_touch BEFORE UPDATE ON oauth_accounts
FOR EACH ROW EXECUTE FUNCTION gth.touch_row();
CREATE TRIGGER oauth_accounts_context BEFORE INSERT OR UPDATE OR DELETE ON oauth_accounts
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_context_to_write();

COMMENT ON TABLE oauth_accounts IS
'Accounts at identity providers. Tokens are stored encrypted by the application (AEAD); the key never reaches the database.';
COMMENT ON COLUMN oauth_accounts.user_id IS 'Whose account it is.';
COMMENT ON COLUMN oauth_accounts.provider IS 'Identity provider, e.g. google.';
COMMENT ON COLUMN oauth_accounts.provider_subject IS 'The provider''s stable identifier of the person (OpenID Connect "sub").';
COMMENT ON COLUMN oauth_accounts.provider_email IS 'Address the provider told.';
COMMENT ON COLUMN oauth_accounts.scopes IS 'OAuth scopes that were granted.';
COMMENT ON COLUMN oauth_accounts.access_token_encrypted IS 'Access token, ciphertext; never plaintext.';
COMMENT ON COLUMN oauth_accounts.refresh_token_encrypted IS 'Refresh token, ciphertext; never plaintext.';
COMMENT ON COLUMN oauth_accounts.encryption_key_id IS 'Which of the application''s keys encrypted the tokens, for rotation.';
COMMENT ON COLUMN oauth_accounts.access_token_expires_at IS 'When the access token ends.';
