-- Who waits for locks and then looks whether the work may be done must see what was committed while it waited.
CREATE OR REPLACE FUNCTION gth.require_read_committed(p_refusal text)
RETURNS void
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION '% in a transaction that is %', p_refusal, current_setting('transaction_isolation')
            USING ERRCODE = 'invalid_transaction_state',
                  HINT = 'It would not see what is committed meanwhile: SET default_transaction_isolation = ''read committed''.';
    END IF;
END
$$;
COMMENT ON FUNCTION gth.require_read_committed(text) IS
'Raises an error that begins with these words unless every statement of the transaction sees what is committed before it.';
