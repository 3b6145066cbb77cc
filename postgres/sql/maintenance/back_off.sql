-- Between two attempts at a lock: longer each time, so that a long reader is not asked again and again.
CREATE OR REPLACE FUNCTION gth.back_off(p_attempt integer)
RETURNS void
LANGUAGE sql
VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT pg_sleep(least(0.1 * 2 ^ p_attempt, 5))
$$;
COMMENT ON FUNCTION gth.back_off(integer) IS
'Sleeps after the n-th attempt at a lock: 0.2 s, 0.4 s, 0.8 s, up to 5 s. Seven attempts take about 12 s.';
