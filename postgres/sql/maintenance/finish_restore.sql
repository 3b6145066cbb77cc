-- What was read in becomes a month of its parent again, less what was erased meanwhile.
CREATE OR REPLACE FUNCTION gth.finish_restore(
    p_parent regclass,
    p_lower timestamptz,
    p_table regclass,
    p_kept_for interval
)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_left_out CONSTANT bigint := gth.leave_out_erased(p_table, p_parent);
BEGIN
    PERFORM gth.attach_table(p_parent, p_table, p_lower, p_lower <= now(), 7);
    -- whoever has the file may have it from another database
    INSERT INTO gth.detached_partition (parent, lower_bound, upper_bound, action, restored_at, kept_until)
    VALUES (p_parent, p_lower, p_lower + interval '1 month', 'archive', now(), now() + p_kept_for)
    ON CONFLICT ON CONSTRAINT detached_partition_parent_lower_bound_pkey DO UPDATE
    SET restored_at = excluded.restored_at, kept_until = excluded.kept_until;
    RETURN v_left_out;
END
$$;
COMMENT ON FUNCTION gth.finish_restore(regclass, timestamptz, regclass, interval) IS
'Attaches the table of begin_restore() under its UTC month, without what erasures have taken meanwhile, and keeps it from the '
'retention for that long; returns the number of rows that were left out or emptied.';
