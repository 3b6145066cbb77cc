-- Calendar arithmetic in UTC, whatever the session's zone.
CREATE OR REPLACE FUNCTION gth.months_between(p_from timestamptz, p_to timestamptz)
RETURNS bigint
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN (extract(year FROM p_to AT TIME ZONE 'UTC') - extract(year FROM p_from AT TIME ZONE 'UTC'))::bigint * 12
    + (extract(month FROM p_to AT TIME ZONE 'UTC') - extract(month FROM p_from AT TIME ZONE 'UTC'))::bigint;
COMMENT ON FUNCTION gth.months_between(timestamptz, timestamptz) IS
'Calendar months from one time to another, in UTC; NULL when either is.';
