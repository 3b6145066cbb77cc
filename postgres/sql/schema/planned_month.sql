-- The UTC month in which a plan was made, as constants of that plan.
-- Only constants let the planner keep one partition; now() makes it plan and lock them all, in every call.
-- A cached plan can outlive its month, so whoever uses these must say in the same statement which period they want:
--   … AND m.created_at >= gth.planned_month_start() AND m.created_at < gth.planned_month_end()
--     AND v_from >= gth.planned_month_start() AND v_until <= gth.planned_month_end()
-- and take another way when the period was not within the plan's month.
CREATE FUNCTION gth.planned_month_start()
RETURNS timestamptz
LANGUAGE plpgsql
IMMUTABLE
PARALLEL SAFE
AS $$
BEGIN
    RETURN date_trunc('month', now(), 'UTC');
END
$$;
COMMENT ON FUNCTION gth.planned_month_start() IS
'Beginning of the UTC month in which the statement was planned. Declared immutable so that it is folded into the plan; right only with the guard its file describes.';

CREATE FUNCTION gth.planned_month_end()
RETURNS timestamptz
LANGUAGE plpgsql
IMMUTABLE
PARALLEL SAFE
AS $$
BEGIN
    RETURN (date_trunc('month', now() AT TIME ZONE 'UTC') + interval '1 month') AT TIME ZONE 'UTC';
END
$$;
COMMENT ON FUNCTION gth.planned_month_end() IS
'End of the UTC month in which the statement was planned; see gth.planned_month_start().';
