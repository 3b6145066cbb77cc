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

-- As earlier releases had it, of a text.
DROP FUNCTION IF EXISTS gth.hmac_hex(text, bytea, bytea);

CREATE OR REPLACE FUNCTION gth.hmac_hex(p_bytes bytea, p_inner_pad bytea, p_outer_pad bytea)
RETURNS text
LANGUAGE sql
STABLE
RETURN encode(sha256(p_outer_pad || sha256(p_inner_pad || p_bytes)), 'hex');
COMMENT ON FUNCTION gth.hmac_hex(bytea, bytea, bytea) IS 'HMAC-SHA-256 (RFC 2104), in lower-case hex.';

-- By bytes: left() and right() count characters, which takes longer than the hash. Of less than a signature it is something
-- that no signature fits.
CREATE OR REPLACE FUNCTION gth.signed_part(p_token text)
RETURNS bytea
LANGUAGE sql
STABLE
RETURN substr(convert_to(p_token, 'UTF8'), 1, abs(octet_length(p_token) - 65));
COMMENT ON FUNCTION gth.signed_part(text) IS 'What a token''s signature is of: all but its last 65 bytes, a dot and the signature.';

CREATE OR REPLACE FUNCTION gth.store_signed(p_token text)
RETURNS text
LANGUAGE sql
VOLATILE
RETURN gth.store_context(
    split_part(p_token, '.', 2)::uuid, nullif(split_part(p_token, '.', 3), '-')::uuid, split_part(p_token, '.', 4)
);
COMMENT ON FUNCTION gth.store_signed(text) IS 'Stores what a token says whose signature has been checked.';

-- Dots and dashes by their places, which takes a fiftieth of the expression in gth.refuse_token(). What is between them is
-- read as uuids and as a number: the user here, because the context is written as text, by commas.
CREATE OR REPLACE FUNCTION gth.has_form(p_token text)
RETURNS boolean
LANGUAGE sql
STABLE
RETURN CASE
    WHEN
        p_token LIKE 'v1.________-____-____-____-____________.________-____-____-____-____________.user.%'
        OR p_token LIKE 'v1.________-____-____-____-____________.________-____-____-____-____________.tenant.%'
        THEN split_part(p_token, '.', 3)::uuid IS NOT NULL
    ELSE p_token LIKE 'v1.________-____-____-____-____________.-.tenant.%'
END;
COMMENT ON FUNCTION gth.has_form(text) IS
'True where a token of five fields and a signature has the form of one. A user that is none is an error.';

CREATE OR REPLACE FUNCTION gth.refuse_token(p_token text)
RETURNS uuid
LANGUAGE plpgsql
STABLE
AS $$
DECLARE
    c_uuid CONSTANT text := '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
    c_form CONSTANT text := format('^v1\.%1$s\.(%1$s\.user|(%1$s|-)\.tenant)\.[0-9]{1,12}\.[0-9a-f]{64}$', c_uuid);
    v_until timestamptz;
BEGIN
    IF NOT EXISTS (SELECT FROM gth.context_key) THEN
        RAISE EXCEPTION 'this database has no key to check a signed context with'
            USING ERRCODE = 'object_not_in_prerequisite_state',
                  HINT = 'Load security.sql with -v gth_context_key=<64 hexadecimal digits>.';
    ELSIF coalesce(p_token, '') !~ c_form THEN
        RAISE EXCEPTION 'the signed context is malformed'
            USING ERRCODE = 'invalid_parameter_value',
                  HINT = 'v1.<tenant>.<user, or - for none>.<user or tenant: the scope>.<expiry>.<signature>; the expiry in seconds since 1970, uuids and signature in lower-case hex.';
    ELSIF NOT EXISTS (
        SELECT FROM gth.context_key AS k WHERE gth.hmac_hex(gth.signed_part(p_token), k.inner_pad, k.outer_pad) = split_part(p_token, '.', 6)
    ) THEN
        RAISE EXCEPTION 'the signed context has a wrong signature'
            USING ERRCODE = 'insufficient_privilege',
                  HINT = 'It was changed, or signed with a key that is neither the current one nor the one before: hand the signer the current key.';
    END IF;
    v_until := to_timestamp(split_part(p_token, '.', 5)::bigint);
    RAISE EXCEPTION 'the signed context expired at %', v_until
        USING ERRCODE = 'insufficient_privilege',
              HINT = 'Sign one per transaction; the clocks of signer and database must agree.';
END
$$;
COMMENT ON FUNCTION gth.refuse_token(text) IS
'Raises the error that says why a token was not accepted; never repeats the token.';

CREATE OR REPLACE FUNCTION gth.take_signed(p_token text, p_mac text)
RETURNS uuid
LANGUAGE sql
VOLATILE
-- Nothing of the token is read before its signature is known to be good. Signatures are compared by their 64-bit hashes
-- first, in a time that says nothing about the right one. Only what is true opens: without a key all of it is NULL.
-- What was signed has five fields, so a sixth that is its signature is all of the 65 bytes that follow.
RETURN CASE WHEN hashtextextended(split_part(p_token, '.', 6), 0) = hashtextextended(p_mac, 0) THEN
    CASE WHEN split_part(p_token, '.', 6) = p_mac THEN
        CASE WHEN to_timestamp(split_part(p_token, '.', 5)::bigint) > clock_timestamp() THEN
            -- A signer may have signed whatever it was handed.
            CASE WHEN gth.has_form(p_token) THEN
                CASE WHEN gth.store_signed(p_token) IS NOT NULL THEN split_part(p_token, '.', 2)::uuid END
            END
        END
    END
END;
COMMENT ON FUNCTION gth.take_signed(text, text) IS
'Stores what a token says and answers its tenant, where its signature is this one, it has not expired and has the form of a token; NULL otherwise.';

-- Few and long expressions, and no record as an answer: each costs microseconds in every transaction.
CREATE OR REPLACE FUNCTION gth.set_signed_context(p_token text)
RETURNS uuid
LANGUAGE plpgsql
VOLATILE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_mac       text;
    v_tenant_id uuid;
BEGIN
    SELECT gth.hmac_hex(gth.signed_part(p_token), k.inner_pad, k.outer_pad) INTO v_mac FROM gth.context_key AS k WHERE k.slot = 'current';
    v_tenant_id := gth.take_signed(p_token, v_mac);
    IF v_tenant_id IS NULL THEN
        SELECT gth.hmac_hex(gth.signed_part(p_token), k.inner_pad, k.outer_pad) INTO v_mac FROM gth.context_key AS k WHERE k.slot = 'previous';
        v_tenant_id := coalesce(gth.take_signed(p_token, v_mac), gth.refuse_token(p_token));
    END IF;
    RETURN v_tenant_id;
END
$$;
COMMENT ON FUNCTION gth.set_signed_context(text) IS
'Checks a signed context, takes it on for the rest of this transaction, and answers its tenant. Pass the token as a parameter, not as a literal: statements are seen in pg_stat_activity and in logs.';
