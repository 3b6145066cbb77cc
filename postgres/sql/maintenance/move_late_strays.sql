-- Those that came after move_strays(): few, and mostly on the last pages, as the rows that left give no space back before the commit.
CREATE OR REPLACE FUNCTION gth.move_late_strays(
    p_default regclass,
    p_partition regclass,
    p_key name,
    p_lower timestamptz,
    p_from_page bigint,
    OUT moved bigint,
    OUT lowest_page bigint
)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
BEGIN
    moved := 0;
    IF p_default IS NULL OR pg_relation_size(p_default) = 0 THEN
        RETURN;
    END IF;
    EXECUTE format(
        'WITH moved AS (
            DELETE FROM ONLY %1$s AS d WHERE d.ctid >= $3 AND d.%2$I >= $1 AND d.%2$I < $2 RETURNING d.*, d.ctid AS place
        ),
        added AS (INSERT INTO %3$s (%4$s) SELECT %4$s FROM moved)
        SELECT count(*), ((min(place)::text::point)[0])::bigint FROM moved',
        p_default, p_key, p_partition, gth.stored_columns(p_partition)
    )
    INTO moved, lowest_page
    USING p_lower, p_lower + interval '1 month', format('(%s,0)', p_from_page)::tid;
END
$$;
COMMENT ON FUNCTION gth.move_late_strays(regclass, regclass, name, timestamptz, bigint) IS
'move_strays() for the pages of the default partition from one on; answers also the lowest page a row was on, NULL without one.';
