# shellcheck shell=bash
# Questions to the running stack, for the tools that need one. Sourced, never run; lib.sh comes first.

nodes=(postgres-a postgres-b)

running_services() { docker compose ps --services --status running 2>/dev/null; }
# The list is read whole: a grep that leaves early would break the pipe of the one who writes.
is_running() { grep -qx "$1" <<<"$(running_services)"; }

# "SERVICE|STATE|HEALTH|EXITCODE" for every container of the stack, running or not.
states() { docker compose ps --all --format '{{.Service}}|{{.State}}|{{.Health}}|{{.ExitCode}}'; }

# is_well SERVICE STATE HEALTH EXITCODE: running and healthy, or a one-shot that did its work.
is_well() {
    case $1-$2-$3-$4 in
        credentials-exited-*-0 | migrate-exited-*-0 | *-running-healthy-* | *-running--*) return 0 ;;
        *) return 1 ;;
    esac
}

# address SERVICE PORT: where a client on this machine reaches it, empty where it is not published.
address() {
    local published host
    published=$(docker compose port "$1" "$2" 2>/dev/null) || return 0
    [[ $published != :0 ]] || return 0
    host=${published%:*}
    host=${host//[\[\]]/} # Compose writes an IPv6 address with brackets or without
    case $host in
        0.0.0.0) host=127.0.0.1 ;;
        ::) host='[::1]' ;;
        *:*) host="[$host]" ;;
        *) ;;
    esac
    printf '%s:%s' "$host" "${published##*:}"
}

# node_query NODE SQL [DATABASE]: as the node's own superuser, through its socket. A frozen server takes connections and never answers.
node_query() { timeout 10 docker compose exec -T --env PGCONNECT_TIMEOUT=5 "$1" psql -X -U postgres -d "${3:-postgres}" -Atc "$2" 2>/dev/null </dev/null; }

# The node that takes writes, empty when none does.
leader() {
    local node
    for node in "${nodes[@]}"; do
        if [[ $(node_query "$node" 'SELECT pg_is_in_recovery()') == f ]]; then
            printf '%s' "$node"
            return 0 # in a trap a bare return has the status of what set the trap off
        fi
    done
}

# What Patroni knows is in etcd: without that patronictl asks for ever.
etcd_answers() { timeout 10 docker compose exec -T etcd etcd-health >/dev/null 2>&1 </dev/null; }

other_node() { if [[ $1 == "${nodes[0]}" ]]; then printf '%s' "${nodes[1]}"; else printf '%s' "${nodes[0]}"; fi; }

need_running() {
    is_running "$1" || die "$1 is not running" 'start the stack with "make up"'
}
