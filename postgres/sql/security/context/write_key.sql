-- Writes the keys that were given: -v gth_context_key=… (and gth_context_key_previous=…), or GTH_CONTEXT_KEY=… in the
-- environment, which wins. 64 hexadecimal digits. Without a previous key, the one that is replaced becomes it.

CREATE OR REPLACE FUNCTION gth.write_context_key(p_slot text, p_key text)
RETURNS boolean
LANGUAGE plpgsql
AS $$
BEGIN
    IF p_key !~ '^[0-9a-fA-F]{64}$' THEN
        RAISE EXCEPTION 'the % context key must be 64 hexadecimal digits', p_slot
            USING HINT = 'One is made by: openssl rand -hex 32';
    END IF;
    INSERT INTO gth.context_key AS k (slot, key)
    VALUES (p_slot, decode(p_key, 'hex'))
    ON CONFLICT ON CONSTRAINT context_key_pkey DO UPDATE SET key = excluded.key WHERE k.key <> excluded.key;
    RETURN FOUND;
END
$$;
COMMENT ON FUNCTION gth.write_context_key(text, text) IS 'Writes a key, given as 64 hexadecimal digits, into its slot; answers whether that changed it.';

CREATE OR REPLACE FUNCTION gth.require_context_key()
RETURNS void
LANGUAGE plpgsql
STABLE
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM gth.context_key WHERE slot = 'current') THEN
        RAISE EXCEPTION 'gth_context=signed needs a key'
            USING HINT = 'Add -v gth_context_key=<64 hexadecimal digits>; one is made by: openssl rand -hex 32';
    END IF;
END
$$;
COMMENT ON FUNCTION gth.require_context_key() IS 'Raises an error where no key is there: every signed context would be refused.';

\if :{?gth_context_key}
    \if :{?gth_context_key_previous}
        SELECT gth.write_context_key('previous', :'gth_context_key_previous') AS gth_context_key_changed \gset
    \else
        SELECT count(gth.write_context_key('previous', encode(k.key, 'hex'))) AS gth_context_key_changed
        FROM gth.context_key AS k
        WHERE k.slot = 'current' AND encode(k.key, 'hex') <> lower(:'gth_context_key') \gset
    \endif
    SELECT gth.write_context_key('current', :'gth_context_key') AS gth_context_key_changed \gset
\endif
