-- The tenants: every other application row belongs to one.
CREATE TABLE tenants (
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    slug text NOT NULL,
    name text NOT NULL,
    status text NOT NULL DEFAULT 'active',
    is_demo boolean NOT NULL DEFAULT false,
    country_code text,
    default_currency_code text NOT NULL DEFAULT 'EUR',
    default_locale text NOT NULL DEFAULT 'en',
    default_time_zone text NOT NULL DEFAULT 'UTC',
    settings jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT tenants_pkey PRIMARY KEY (id),
    CONSTRAINT tenants_slug_key UNIQUE (slug),
    CONSTRAINT tenants_country_code_fkey FOREIGN KEY (country_code) REFERENCES countries (code),
    CONSTRAINT tenants_default_currency_code_fkey FOREIGN KEY (default_currency_code) REFERENCES currencies (code),
    CONSTRAINT tenants_slug_check CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
    CONSTRAINT tenants_name_check CHECK (name <> ''),
    CONSTRAINT tenants_status_check CHECK (status IN ('active', 'suspended', 'closed')),
    CONSTRAINT tenants_default_locale_check CHECK (gth.is_locale(default_locale)),
    CONSTRAINT tenants_default_time_zone_check CHECK (gth.is_time_zone(default_time_zone)),
    CONSTRAINT tenants_settings_check CHECK (jsonb_typeof(settings) = 'object')
);

CREATE TRIGGER tenants_touch BEFORE UPDATE ON tenants
FOR EACH ROW EXECUTE FUNCTION gth.touch_soft_deletable_row();

COMMENT ON TABLE tenants IS 'Companies that use the platform, each walled off from the others.';
COMMENT ON COLUMN tenants.slug IS 'Name in addresses: a DNS label.';
COMMENT ON COLUMN tenants.name IS 'Name for people.';
COMMENT ON COLUMN tenants.status IS
'active, suspended or closed. Nothing in the database asks it: who gives contexts, the application or the gateway that signs, must give none for a tenant that is not active.';
COMMENT ON COLUMN tenants.is_demo IS 'True for tenants made by seed_data.sql, which refuses to mix with real ones.';
COMMENT ON COLUMN tenants.country_code IS 'Seat, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN tenants.default_currency_code IS 'Currency the application suggests to new users, ISO 4217; the database sets none.';
COMMENT ON COLUMN tenants.default_locale IS 'Language the application gives new users, BCP 47; left out, users.locale is en.';
COMMENT ON COLUMN tenants.default_time_zone IS 'IANA zone the application gives new users; left out, users.time_zone is UTC.';
COMMENT ON COLUMN tenants.settings IS 'Settings of the application for this tenant.';
