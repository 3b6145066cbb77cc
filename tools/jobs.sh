# shellcheck shell=bash disable=SC2154
# Which jobs do not get their work done. Sourced by doctor, which defines good, bad and database, after stack.sh.

# job|what, when, why: where the latest due time went wrong of a job that a scheduler has in its jobs.yml. What was interrupted is
# taken up again by itself, and a paused job misses its times on purpose.
jobs_in_trouble="
    SELECT
        s.job_name,
        concat_ws(
            ': ',
            format('%s, due %s UTC', replace(r.state, '_', ' '), to_char(r.scheduled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')),
            left(split_part(r.message, E'\n', 1), 300)
        )
    FROM gth.job_status AS s
    CROSS JOIN LATERAL (
        SELECT o.state, o.scheduled_at, o.message
        FROM gth.job_runs AS o
        WHERE o.job_name = s.job_name AND o.state NOT IN ('started', 'skipped_locked')
        ORDER BY o.scheduled_at DESC
        LIMIT 1
    ) AS r
    WHERE s.is_scheduled
        AND (r.state IN ('failed', 'timed_out') OR (r.state = 'missed' AND s.paused_at IS NULL AND NOT s.is_running))
    ORDER BY s.job_name"

check_jobs() {
    local now job what found
    now=$(leader)
    [[ -n $now ]] || return 0
    found=$(node_query "$now" "$jobs_in_trouble" "$database") || return
    [[ -n $found ]] || { good 'every job did its work when it was last due'; return; }
    while IFS='|' read -r job what; do
        bad "job $job $what" "make job-history JOB=$job; when the cause is mended: make job-run JOB=$job ARGS=--wait"
    done <<<"$found"
}
