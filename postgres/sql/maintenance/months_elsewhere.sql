-- Months of which a file or a table of their own has the rows. None is made anew beside it: it would be archived, or detached, in
-- the place of those.
CREATE OR REPLACE FUNCTION gth.months_elsewhere(p_parent regclass DEFAULT NULL)
RETURNS TABLE (parent regclass, lower_bound timestamptz, place text)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        d.parent,
        d.lower_bound,
        CASE WHEN t.oid IS NOT NULL THEN format('table %s', t.oid::regclass) ELSE format('archive %s', d.archive_file) END
    FROM gth.detached_partition AS d
    LEFT JOIN pg_class AS t ON t.oid = d.partition
    WHERE (p_parent IS NULL OR d.parent = p_parent)
        AND (t.oid IS NOT NULL OR d.archived_at IS NOT NULL)
$$;
COMMENT ON FUNCTION gth.months_elsewhere(regclass) IS
'UTC months that left their parent, and where their rows are: in which table, or in which archive. One that was restored has its '
'archive still, and is attached as well.';
