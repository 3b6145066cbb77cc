-- A procedure that commits per batch cannot run inside BEGIN … COMMIT. PostgreSQL says "invalid transaction termination" when
-- it comes to the first COMMIT; this makes it come first, before any work, and with the advice in the error's context.
CREATE OR REPLACE PROCEDURE gth.require_autocommit(p_advice text)
LANGUAGE plpgsql
AS $$
BEGIN
    -- Certain where the caller's transaction has written already, or is older than its own statement.
    IF pg_catalog.pg_current_xact_id_if_assigned() IS NOT NULL
        OR pg_catalog.statement_timestamp() - pg_catalog.transaction_timestamp() > interval '1 second'
    THEN
        RAISE EXCEPTION 'this procedure commits after every batch and cannot run inside a transaction block'
            USING ERRCODE = 'invalid_transaction_termination', HINT = p_advice;
    END IF;
    COMMIT;
END
$$;
COMMENT ON PROCEDURE gth.require_autocommit(text) IS
'Fails at once, and with advice, when the caller is inside a transaction block; otherwise only starts a new transaction.';
