-- Months that are too old go as a whole.
CREATE OR REPLACE PROCEDURE gth.apply_partition_retention(
    p_run_id uuid,
    INOUT rows_affected bigint DEFAULT 0,
    INOUT failures text[] DEFAULT '{}'
)
LANGUAGE plpgsql
AS $$
DECLARE
    v_attempts CONSTANT integer := 7;
    v_old      record;
    v_rows     bigint;
    v_failure  text;
BEGIN
    rows_affected := 0;
    FOR v_old IN SELECT * FROM gth.expired_partitions() LOOP
        FOR v_attempt IN 1..v_attempts LOOP
            v_failure := NULL;
            BEGIN
                v_rows := gth.remove_partition(p_run_id, v_old.partition);
            EXCEPTION
                WHEN lock_not_available OR deadlock_detected THEN
                    v_rows := NULL;
                WHEN OTHERS THEN
                    -- one month's trouble must not keep the others; the caller reports it
                    v_rows := 0;
                    v_failure := pg_catalog.format('%s: %s', v_old.partition, SQLERRM);
            END;
            COMMIT;
            EXIT WHEN v_rows IS NOT NULL OR v_attempt = v_attempts;
            PERFORM gth.back_off(v_attempt);
        END LOOP;
        IF v_rows IS NULL THEN
            v_failure := pg_catalog.format('%s: its locks were taken in %s attempts', v_old.partition, v_attempts);
        END IF;
        IF v_failure IS NOT NULL THEN
            failures := failures || v_failure;
        END IF;
        rows_affected := rows_affected + coalesce(v_rows, 0);
        CALL gth.yield_to_load();
    END LOOP;
END
$$;
COMMENT ON PROCEDURE gth.apply_partition_retention(uuid, bigint, text[]) IS
'Drops or detaches expired partitions as gth.partition_policy says, giving a lock up after 150 ms and trying again. Dry run: '
'gth.expired_partitions().';
