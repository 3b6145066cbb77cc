-- The keys that a signed context is checked with, and the check. Nobody but the owner reads the keys.
CREATE OR REPLACE FUNCTION gth.hmac_pad(p_key bytea, p_filler integer)
RETURNS bytea
LANGUAGE sql
IMMUTABLE
STRICT
RETURN (
    SELECT string_agg(set_byte('\x00', 0, p_filler # CASE WHEN n < length(p_key) THEN get_byte(p_key, n) ELSE 0 END), '' ORDER BY n)
    FROM generate_series(0, 63) AS n
);
COMMENT ON FUNCTION gth.hmac_pad(bytea, integer) IS
'The key, filled up to a block of SHA-256 and XORed with a byte: the first block of HMAC''s inner (54) or outer (92) hash, RFC 2104.';

CREATE TABLE IF NOT EXISTS gth.context_key (
    slot text NOT NULL,
    key bytea NOT NULL,
    inner_pad bytea NOT NULL GENERATED ALWAYS AS (gth.hmac_pad(key, 54)) STORED,
    outer_pad bytea NOT NULL GENERATED ALWAYS AS (gth.hmac_pad(key, 92)) STORED,
    CONSTRAINT context_key_pkey PRIMARY KEY (slot),
    CONSTRAINT context_key_slot_check CHECK (slot IN ('current', 'previous')),
    CONSTRAINT context_key_key_check CHECK (length(key) = 32)
);
COMMENT ON TABLE gth.context_key IS 'Keys of signed contexts; security.sql writes them. No role has a grant on it.';
COMMENT ON COLUMN gth.context_key.slot IS '"current", and "previous": still accepted, until the next rotation.';
COMMENT ON COLUMN gth.context_key.key IS 'HMAC-SHA-256 key, 32 random bytes.';
COMMENT ON COLUMN gth.context_key.inner_pad IS 'First block of the inner hash: computed once, not at every check.';
COMMENT ON COLUMN gth.context_key.outer_pad IS 'First block of the outer hash.';

CREATE OR REPLACE FUNCTION gth.is_signed_by(p_signed text, p_mac text, p_inner_pad bytea, p_outer_pad bytea)
RETURNS boolean
LANGUAGE sql
STABLE
RETURN
    -- Hashes under the key are compared, not the signatures: how long that takes says nothing about the right one.
    sha256(p_outer_pad || convert_to(p_mac, 'UTF8')) = sha256(
        p_outer_pad || convert_to(encode(sha256(p_outer_pad || sha256(p_inner_pad || convert_to(p_signed, 'UTF8'))), 'hex'), 'UTF8')
    );
COMMENT ON FUNCTION gth.is_signed_by(text, text, bytea, bytea) IS
'True where the second argument is the HMAC-SHA-256 (RFC 2104) of the first, in lower-case hex.';

CREATE OR REPLACE FUNCTION gth.refuse_token(p_token text)
RETURNS void
LANGUAGE plpgsql
STABLE
AS $$
DECLARE
    c_form CONSTANT text := '^v1\.[0-9a-f-]{36}\.([0-9a-f-]{36}|-)\.(user|tenant)\.[0-9]{1,12}\.[0-9a-f]{64}$';
BEGIN
    IF NOT EXISTS (SELECT FROM gth.context_key) THEN
        RAISE EXCEPTION 'this database has no key to check a signed context with'
            USING ERRCODE = 'object_not_in_prerequisite_state',
                  HINT = 'Load security.sql with -v gth_context_key=<64 hexadecimal digits>.';
    ELSIF coalesce(p_token, '') !~ c_form THEN
        RAISE EXCEPTION 'the signed context is malformed'
            USING ERRCODE = 'invalid_parameter_value',
                  HINT = 'v1.<tenant>.<user, or - for none>.<user or tenant: the scope>.<expiry>.<signature>; the expiry in seconds since 1970, the signature in lower-case hex.';
    END IF;
    RAISE EXCEPTION 'the signed context has a wrong signature'
        USING ERRCODE = 'insufficient_privilege',
              HINT = 'It was changed, or signed with a key that is neither the current one nor the one before: hand the signer the current key.';
END
$$;
COMMENT ON FUNCTION gth.refuse_token(text) IS
'Raises the error that says why a token was not accepted; never repeats the token.';

-- PL/pgSQL, one query and simple expressions: half the time of the same as one SQL function.
CREATE OR REPLACE FUNCTION gth.set_signed_context(
    p_token text, OUT tenant_id uuid, OUT user_id uuid, OUT scope text
)
RETURNS record
LANGUAGE plpgsql
VOLATILE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_signed   CONSTANT text := left(p_token, -65);
    v_mac      CONSTANT text := right(p_token, 64);
    v_accepted boolean;
    v_inner    bytea;
    v_outer    bytea;
    v_stored   text;
BEGIN
    SELECT k.inner_pad, k.outer_pad INTO v_inner, v_outer FROM gth.context_key AS k WHERE k.slot = 'current';
    v_accepted := gth.is_signed_by(v_signed, v_mac, v_inner, v_outer);
    IF v_accepted IS NOT TRUE THEN
        SELECT k.inner_pad, k.outer_pad INTO v_inner, v_outer FROM gth.context_key AS k WHERE k.slot = 'previous';
        v_accepted := gth.is_signed_by(v_signed, v_mac, v_inner, v_outer);
    END IF;
    -- What follows the check trusts the signer: a signed text has the form it must have.
    IF v_accepted IS NOT TRUE OR split_part(v_signed, '.', 1) <> 'v1' OR substr(p_token, length(v_signed) + 1, 1) <> '.' THEN
        PERFORM gth.refuse_token(p_token);
    END IF;
    IF to_timestamp(split_part(v_signed, '.', 5)::bigint) <= clock_timestamp() THEN
        RAISE EXCEPTION 'the signed context expired at %', to_timestamp(split_part(v_signed, '.', 5)::bigint)
            USING ERRCODE = 'insufficient_privilege',
                  HINT = 'Sign one per transaction; clocks of signer and database must agree.';
    END IF;
    tenant_id := split_part(v_signed, '.', 2)::uuid;
    user_id := nullif(split_part(v_signed, '.', 3), '-')::uuid;
    scope := split_part(v_signed, '.', 4);
    IF scope = 'user' AND user_id IS NULL OR scope NOT IN ('user', 'tenant') THEN
        PERFORM gth.refuse_token(NULL);
    END IF;
    v_stored := gth.store_context(tenant_id, user_id, scope);
END
$$;
COMMENT ON FUNCTION gth.set_signed_context(text) IS
'Checks a signed context, takes it on for the rest of this transaction, and answers what it says. Pass the token as a parameter, not as a literal: statements are seen in pg_stat_activity and in logs.';
