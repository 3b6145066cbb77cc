-- Predicates that the checks of several tables share.

-- Time zones are IANA names. PostgreSQL would take "EST" and any POSIX rule ("Foo/Bar+3") as well.
CREATE FUNCTION gth.is_time_zone(p_name text)
RETURNS boolean
LANGUAGE plpgsql
IMMUTABLE
PARALLEL RESTRICTED
AS $$
BEGIN
    IF p_name IS NULL THEN
        RETURN NULL;
    ELSIF p_name !~ '^(UTC|Etc/(UTC|GMT([+-][0-9]{1,2})?)|[A-Z][A-Za-z]+(/[A-Z][A-Za-z_]*(-[A-Za-z_]+)*){1,2})$' THEN
        RETURN false;
    END IF;
    PERFORM timestamp '2000-01-01 00:00' AT TIME ZONE p_name;
    RETURN true;
EXCEPTION
    WHEN invalid_parameter_value THEN
        RETURN false;
END
$$;
COMMENT ON FUNCTION gth.is_time_zone(text) IS
'True for a zone of the IANA database, e.g. Europe/Paris. Declared immutable for use in checks: zones are added, hardly ever removed.';

CREATE FUNCTION gth.is_locale(p_tag text)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN p_tag ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$' AND length(p_tag) <= 35;
COMMENT ON FUNCTION gth.is_locale(text) IS
'True for a language tag of BCP 47 in its canonical case: language, script, region, variants, e.g. fr, pt-BR, zh-Hant-TW; 35 characters, as RFC 5646 counts on.';

CREATE FUNCTION gth.is_e164(p_number text)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN p_number ~ '^\+[1-9][0-9]{6,14}$';
COMMENT ON FUNCTION gth.is_e164(text) IS 'True for a telephone number in the form of ITU-T E.164, e.g. +33123456789.';

CREATE FUNCTION gth.is_email(p_address text)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN p_address ~ '^[^@[:space:]]+@[^@[:space:].]+(\.[^@[:space:].]+)+$' AND length(p_address) <= 254;
COMMENT ON FUNCTION gth.is_email(text) IS 'True for what can be an e-mail address; only a message sent to it proves more.';
