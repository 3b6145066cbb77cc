-- A signed tenant that a connection carries as its application_name, for clients that cannot issue a statement first:
--   gths:<base64url of 42 bytes: the tenant's 16, the expiry's 4 (seconds since 1970, high byte first), the signature's 22>
-- The signature is the beginning of HMAC-SHA-256 of "gths:" and the 20 bytes before it, with the keys of signed contexts. 61
-- characters: application_name is cut off at 63. It is checked at every statement, because gth_app can write the name.
CREATE OR REPLACE FUNCTION gth.refuse_carrier(p_until timestamptz, p_is_signed boolean)
RETURNS uuid
LANGUAGE plpgsql
STABLE
PARALLEL SAFE
AS $$
BEGIN
    IF p_until IS NULL THEN
        RAISE EXCEPTION 'application_name is no signed carrier'
            USING ERRCODE = 'invalid_parameter_value',
                  HINT = 'gths: and 56 characters of base64url, as examples/signed_context.py makes them; or let the name begin otherwise.';
    ELSIF p_is_signed IS NOT TRUE THEN
        RAISE EXCEPTION 'the carrier in application_name has a wrong signature'
            USING ERRCODE = 'insufficient_privilege',
                  HINT = 'It was changed, or signed with a key that is neither the current one nor the one before: hand the signer the current key.';
    END IF;
    RAISE EXCEPTION 'the carrier in application_name expired at %', p_until
        USING ERRCODE = 'insufficient_privilege',
              HINT = 'Connect anew with a fresh one: no connection of a pool may outlive it. The clocks of signer and database must agree.';
END
$$;
COMMENT ON FUNCTION gth.refuse_carrier(timestamptz, boolean) IS
'Raises the error that says why a signed carrier was not accepted; never repeats it.';

CREATE OR REPLACE FUNCTION gth.carried_tenant_id()
RETURNS uuid
LANGUAGE plpgsql
STABLE
PARALLEL SAFE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_bytes     bytea;
    v_until     timestamptz;
    v_is_signed boolean;
BEGIN
    IF current_setting('application_name') NOT LIKE '____:%' THEN
        RETURN NULL;
    END IF;
    -- The prefix in any case: to PgBouncer it is the same name.
    IF current_setting('application_name') ~ '^[Gg][Tt][Hh][Ss]:[A-Za-z0-9_-]{56}$' THEN
        v_bytes := decode(translate(substr(current_setting('application_name'), 6), '-_', '+/'), 'base64');
        v_until := to_timestamp(('x' || encode(substr(v_bytes, 17, 4), 'hex'))::bit(32)::bigint);
        -- Hashes of signatures are compared: the time that takes tells nothing about the right one.
        SELECT bool_or(
            sha256(substr(sha256(k.outer_pad || sha256(k.inner_pad || '\x677468733a' || substr(v_bytes, 1, 20))), 1, 22))
                = sha256(substr(v_bytes, 21))
        ) INTO v_is_signed FROM gth.context_key AS k;
    ELSIF lower(left(current_setting('application_name'), 5)) <> 'gths:' THEN
        RETURN NULL;
    END IF;
    IF v_is_signed AND v_until > clock_timestamp() THEN
        RETURN encode(substr(v_bytes, 1, 16), 'hex')::uuid;
    END IF;
    RETURN gth.refuse_carrier(v_until, v_is_signed);
END
$$;
COMMENT ON FUNCTION gth.carried_tenant_id() IS
'Tenant of a signed application_name = gths:…, NULL where the name begins otherwise; an error where it is malformed, wrongly signed or expired.';
