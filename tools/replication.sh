# shellcheck shell=bash disable=SC2154
# Who leads, who follows, and how closely. Sourced by doctor, which defines good, bad and leading, after stack.sh and dotenv.sh.

# What brings a standby back. One that missed WAL is cloned again by itself, unless it cannot find out or Patroni is paused.
cure_of() {
    local said
    is_running "$1" || { echo "make logs S=$1; make up"; return; }
    said=$(docker compose logs --no-log-prefix --tail 20 "$1" 2>&1)
    if [[ $said == *'requested WAL segment '*' has already been removed'* ]]; then
        echo "it has missed WAL, have it cloned again: docker compose exec $1 patronictl reinit gth $1 --force"
    else
        echo "make logs S=$1; docker compose restart $1"
    fi
}

check_replication() {
    local standby lag state
    [[ -n $leading ]] || { bad 'no PostgreSQL node leads: writes are refused' 'make status; make logs S="postgres-a postgres-b etcd"'; return; }
    good "$leading leads"
    IFS='|' read -r standby state lag <<<"$(node_query "$leading" \
        'SELECT application_name, sync_state, pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn)::bigint
         FROM pg_stat_replication ORDER BY sync_state DESC LIMIT 1')"
    if [[ -z $standby ]]; then
        bad 'no standby follows: a failure of the leader would stop the database' "$(cure_of "$(other_node "$leading")")"
    elif [[ $state == async && $(setting GTH_SYNCHRONOUS true) != false ]]; then
        bad "$standby follows asynchronously: acknowledged writes could be lost" 'it is catching up: ask again in a minute'
    elif ((lag > 64 * 1024 * 1024)); then
        bad "$standby is $((lag / 1024 / 1024)) MiB behind" 'reads on global_travel_hub_ro are old; look at the load and the disk'
    elif [[ $state == async ]]; then
        good "$standby follows asynchronously, as GTH_SYNCHRONOUS=false wants it, $((lag / 1024)) KiB behind"
    else
        good "$standby follows synchronously, $((lag / 1024)) KiB behind"
    fi
}
