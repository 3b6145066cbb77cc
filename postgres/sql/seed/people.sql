-- tenants, users, oauth_accounts, user_consents

-- Fixed identifiers, so that examples and test tools can name them.
INSERT INTO tenants (
    id, slug, name, is_demo, country_code, default_currency_code, default_locale, default_time_zone, settings,
    created_at, updated_at
)
SELECT t.id, t.slug, t.name, true, t.country_code, t.currency_code, t.locale, t.time_zone, t.settings, t.created_at, t.created_at
FROM seed_clock AS c
CROSS JOIN LATERAL (
    VALUES
        (
            '01970000-0000-7000-8000-000000000001'::uuid, 'azur-voyages', 'Azur Voyages', 'FR', 'EUR', 'fr', 'Europe/Paris',
            '{"support_email": "aide@azur-voyages.example", "assistant": {"tone": "formal"}}'::jsonb,
            c.starts_at - interval '400 days'
        ),
        (
            '01970000-0000-7000-8000-000000000002', 'harbour-travel', 'Harbour & Pine Travel', 'GB', 'GBP', 'en-GB',
            'Europe/London',
            '{"support_email": "help@harbour-travel.example", "assistant": {"tone": "friendly"}}'::jsonb,
            c.starts_at - interval '260 days'
        )
) AS t (id, slug, name, country_code, currency_code, locale, time_zone, settings, created_at);

-- Fifty people a unit of scale: every market has as many as its weight says, the first three of a tenant are its staff.
CREATE TEMPORARY TABLE seed_user ON COMMIT DROP AS
WITH place AS (
    SELECT
        m.*, c.starts_at, c.today,
        row_number() OVER (PARTITION BY m.tenant_number ORDER BY hashtextextended(m.country_code || g.n, 6)) AS number,
        'user ' || m.tenant_number || ' ' || m.country_code || ' ' || g.n AS key
    FROM seed_clock AS c
    CROSS JOIN seed_market AS m
    CROSS JOIN LATERAL generate_series(1, m.weight * c.scale) AS g (n)
), named AS (
    SELECT
        p.*,
        pg_temp.pick(key || 'given', p.given_names) AS given_name,
        pg_temp.pick(key || 'family', p.family_names) AS family_name,
        -- a third signed up before the period the data covers
        CASE
            WHEN pg_temp.unit(key || 'old') < 0.34 THEN p.starts_at - pg_temp.unit(key || 'signup') * interval '90 days'
            ELSE p.starts_at + pg_temp.unit(key || 'signup') * interval '112 days'
        END AS created_at
    FROM place AS p
)
SELECT
    n.*,
    ('01970000-0000-7000-8000-00000000000' || n.tenant_number)::uuid AS tenant_id,
    pg_temp.id_at(n.created_at, n.key) AS id,
    CASE n.number WHEN 1 THEN 'manager' WHEN 2 THEN 'agent' WHEN 3 THEN 'agent' ELSE 'traveller' END AS role,
    lower(translate(n.given_name || '.' || n.family_name, 'ÉéèëêïîôüçLFM', 'Eeeeeiiouclfm')) || n.number || '@example.'
        || pg_temp.pick(n.key || 'mail', '{com,com,net,org}') AS email
FROM named AS n;
CREATE UNIQUE INDEX ON seed_user (tenant_number, number);
ANALYZE seed_user;

-- From when to when each of them comes back: two in five lose interest at some time.
CREATE TEMPORARY TABLE seed_life ON COMMIT DROP AS
SELECT
    u.tenant_number, u.number, f.active_from,
    f.active_from + (u.today - interval '3 hours' - f.active_from)
    * CASE WHEN pg_temp.unit(u.key || 'churns') < 0.4 THEN 0.1 + 0.7 * pg_temp.unit(u.key || 'leaves') ELSE 1 END AS active_until
FROM seed_user AS u
CROSS JOIN LATERAL (SELECT greatest(u.created_at, u.starts_at) AS active_from) AS f;
ANALYZE seed_life;

INSERT INTO users (
    tenant_id, id, email, email_verified_at, display_name, given_name, family_name, phone, born_on, country_code, locale,
    time_zone, preferred_currency_code, preferences, role, status, created_at, updated_at
)
SELECT
    tenant_id, id, email,
    CASE WHEN pg_temp.unit(key || 'verified') < 0.9 THEN created_at + pg_temp.unit(key || 'verified') * interval '3 hours' END,
    given_name || ' ' || left(family_name, 1) || '.', given_name, family_name,
    CASE
        WHEN pg_temp.unit(key || 'phone') < 0.8
            THEN phone_prefix
                || lpad(pg_temp.between(key || 'phone', 0, (10 ^ phone_digits)::integer - 1)::text, phone_digits, '0')
    END,
    (today AT TIME ZONE 'UTC')::date - pg_temp.between(key || 'age', 20 * 365, 71 * 365),
    country_code, locale, time_zone, currency_code,
    jsonb_build_object(
        'seat', pg_temp.pick(key || 'seat', '{window,aisle,any}'),
        'hotel_stars', pg_temp.between(key || 'stars', 3, 5),
        'newsletter', pg_temp.unit(key || 'marketing_email') < 0.55
    ),
    role,
    CASE WHEN role = 'traveller' AND pg_temp.unit(key || 'suspended') < 0.02 THEN 'suspended' ELSE 'active' END,
    created_at, created_at
FROM seed_user;

-- No tokens: nothing here could encrypt them, and plaintext is never stored.
INSERT INTO oauth_accounts (
    tenant_id, id, user_id, provider, provider_subject, provider_email, scopes, created_at, updated_at
)
SELECT
    tenant_id, pg_temp.id_at(created_at, key || 'oauth'), id,
    pg_temp.pick(key || 'provider', '{google,google,google,apple,microsoft}'),
    substr(translate(pg_temp.hex(key || 'subject'), 'abcdef', '012345'), 1, 21),
    email, '{openid,email,profile}', created_at, created_at
FROM seed_user
WHERE pg_temp.unit(key || 'oauth') < 0.45;

-- What was asked at sign-up, and a withdrawal some weeks later of one marketing consent in five.
WITH purpose (purpose, share, policy_version) AS (
    VALUES
        ('terms_of_service', 1.0, '2026-01'), ('analytics', 0.7, '2026-01'),
        ('marketing_email', 0.55, '2025-11'), ('personalisation', 0.62, '2025-11')
), decision AS (
    SELECT
        u.*, p.purpose, p.policy_version, 'given' AS decision, u.created_at AS decided_at,
        pg_temp.pick(u.key || 'signed up on', '{web,web,mobile}') AS source
    FROM seed_user AS u
    INNER JOIN purpose AS p ON pg_temp.unit(u.key || p.purpose) < p.share
    UNION ALL
    SELECT
        u.*, p.purpose, p.policy_version, 'withdrawn',
        u.created_at + (0.2 + 0.7 * pg_temp.unit(u.key || 'withdrawn')) * (u.today - u.created_at),
        pg_temp.pick(u.key || 'withdrawn by', '{web,email,chat}')
    FROM seed_user AS u
    INNER JOIN purpose AS p ON p.purpose = 'marketing_email' AND pg_temp.unit(u.key || p.purpose) < p.share * 0.2
)
INSERT INTO user_consents (
    tenant_id, id, user_id, purpose, decision, policy_version, policy_text_sha256, locale, source, decided_at, created_at
)
SELECT
    tenant_id, pg_temp.id_at(decided_at, key || purpose || decision), id, purpose, decision, policy_version,
    sha256(convert_to(purpose || ' ' || policy_version || ' ' || left(locale, 2), 'UTF8')),
    locale, source, decided_at, decided_at
FROM decision;
