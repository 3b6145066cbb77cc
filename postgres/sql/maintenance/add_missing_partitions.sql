-- What the three procedures that add months have in common.
CREATE OR REPLACE PROCEDURE gth.add_missing_partitions(
    p_parent regclass,
    p_reason text,
    INOUT partitions_created integer DEFAULT 0,
    INOUT rows_moved bigint DEFAULT 0
)
LANGUAGE plpgsql
AS $$
DECLARE
    v_parent   regclass;
    v_month    record;
    v_months   timestamptz[];
    v_strays   bigint[];
    v_message  text;
    v_hint     text;
    v_moved    bigint;
    v_failure  jsonb;
    v_failures jsonb[] := '{}';
    v_first    jsonb;
BEGIN
    partitions_created := 0;
    rows_moved := 0;
    FOR v_month IN SELECT * FROM gth.leftover_exclusions(p_parent) LOOP
        CALL gth.readmit_month(v_month.parent, v_month.lower_bound);
    END LOOP;
    FOR v_parent IN SELECT p.parent FROM gth.partition_policy AS p WHERE p_parent IS NULL OR p.parent = p_parent LOOP
        BEGIN
            SELECT pg_catalog.array_agg(m.lower_bound), pg_catalog.array_agg(m.strays)
            INTO v_months, v_strays
            FROM gth.missing_partitions(v_parent) AS m
            WHERE p_reason IS NULL OR m.reason = p_reason;
        EXCEPTION
            WHEN OTHERS THEN
                IF SQLSTATE = '42501' AND gth.is_ours(v_parent) THEN
                    RAISE;
                END IF;
                -- one parent's trouble, or one month's, must not keep the others from being there in time
                GET STACKED DIAGNOSTICS v_message = MESSAGE_TEXT, v_hint = PG_EXCEPTION_HINT;
                v_failures := v_failures || pg_catalog.jsonb_build_object('state', SQLSTATE, 'message', v_message, 'hint', v_hint);
                v_months := NULL;
        END;
        FOR v_month IN SELECT m.lower_bound, m.strays FROM unnest(v_months, v_strays) AS m (lower_bound, strays) LOOP
            v_moved := NULL;
            v_failure := NULL;
            CALL gth.add_partition(v_parent, v_month.lower_bound, v_month.strays, v_moved, v_failure);
            IF v_failure IS NOT NULL THEN
                v_failures := v_failures || v_failure;
            ELSIF v_moved IS NOT NULL THEN
                partitions_created := partitions_created + 1;
                rows_moved := rows_moved + v_moved;
            END IF;
        END LOOP;
    END LOOP;
    IF v_failures <> '{}' THEN
        -- locks alone are worth another try at once
        SELECT f.failure INTO v_first
        FROM pg_catalog.unnest(v_failures) WITH ORDINALITY AS f (failure, place)
        ORDER BY f.failure ->> 'state' = '55P03', f.place
        LIMIT 1;
        RAISE EXCEPTION '%', (
            SELECT pg_catalog.string_agg(f.failure ->> 'message', '; ') FROM pg_catalog.unnest(v_failures) AS f (failure)
        )
            USING ERRCODE = v_first ->> 'state', HINT = v_first ->> 'hint';
    END IF;
END
$$;
COMMENT ON PROCEDURE gth.add_missing_partitions(regclass, text, integer, bigint) IS
'Adds what gth.missing_partitions() lists, of one parent and for one reason where they are not NULL; raises what went wrong '
'once all others are added.';
