-- The move takes its time, and writers go on meanwhile: what they added is moved while they still may, until little is left for
-- the moment when they have to wait.
CREATE OR REPLACE FUNCTION gth.chase_strays(
    p_default regclass,
    p_partition regclass,
    p_key name,
    p_lower timestamptz,
    OUT moved bigint,
    OUT from_page bigint
)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_block CONSTANT integer := current_setting('block_size')::integer;
    v_end   bigint;
    v_pass  record;
BEGIN
    moved := 0;
    -- all of it once, which tells where rows arrive now
    from_page := 0;
    FOR v_turn IN 1..10 LOOP
        v_end := coalesce(pg_relation_size(p_default), 0) / v_block;
        v_pass := gth.move_late_strays(p_default, p_partition, p_key, p_lower, from_page);
        moved := moved + v_pass.moved;
        -- where none came, each writer has a page of its own to fill, and those are the last ones
        from_page := coalesce(v_pass.lowest_page, greatest(v_end - 64, 0));
        EXIT WHEN v_pass.moved < 100;
    END LOOP;
END
$$;
COMMENT ON FUNCTION gth.chase_strays(regclass, regclass, name, timestamptz) IS
'Moves what came to the default partition for a UTC month since move_strays(), until a pass finds fewer than 100 rows; returns '
'their number, and the page from which on the next ones are expected.';
