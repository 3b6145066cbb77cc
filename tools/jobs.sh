# shellcheck shell=bash disable=SC2154
# Which jobs do not get their work done. Sourced by doctor, which defines good, bad, database and leading, after
# stack.sh and certificates.sh.

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

# Since when, where no scheduler has written to the history for long: each does so once a minute, however healthy its clock is.
schedulers_silent="
    SELECT to_char(max(checked_until) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')
    FROM gth.job_status
    WHERE is_scheduled
    HAVING max(checked_until) < now() - interval '15 minutes'"

# One that has just started makes up for what was due while nothing ran: it has been through that in its second round, after a minute.
has_just_started() { is_running scheduler && (($(date +%s) - $(started scheduler) < 120)); }

check_jobs() {
    local job what found silent round
    [[ -n $leading ]] || return 0
    for ((round = 0; round < 13; round++)); do # one that begins again and again has always just started
        silent=$(node_query "$leading" "$schedulers_silent" "$database") || return
        if [[ -z $silent ]] || ! has_just_started; then break; fi
        note 'the scheduler has just started: it is given time to make up for what was due'
        sleep 10
    done
    if [[ -n $silent ]]; then
        bad "no scheduler has reached the jobs' history since $silent UTC: no job is run" \
            'make logs S=scheduler; a changed password is put right by make up'
        return
    fi
    found=$(node_query "$leading" "$jobs_in_trouble" "$database") || return
    [[ -n $found ]] || { good 'every job did its work when it was last due'; return; }
    while IFS='|' read -r job what; do
        bad "job $job $what" "make job-history JOB=$job; when the cause is mended: make job-run JOB=$job ARGS=--wait"
    done <<<"$found"
}
