# shellcheck shell=bash disable=SC2154
# Which ports the stack publishes, where, and who holds them now. Sourced by preflight, which sets proc,
# after dotenv.sh and addresses.sh.

is_port() { [[ $1 =~ ^[0-9]{1,5}$ ]] && ((10#$1 >= 1 && 10#$1 <= 65535)); }
# 9851-9852: the engine gives each of several schedulers one of them.
is_port_range() { [[ $1 == *-* ]] && is_port "${1%%-*}" && is_port "${1#*-}" && ((10#${1%%-*} <= 10#${1#*-})); }

# The ports that the Compose files publish, as "NAME DEFAULT ADDRESS-NAME" lines, read from the files so that no value stands twice;
# an overlay's address takes the place of the one before.
port_settings() {
    local files
    IFS=: read -ra files <<<"$(setting COMPOSE_FILE docker-compose.yml)"
    sed -nE 's/.*\$\{(GTH_[A-Z]+_ADDRESS)[^}]*\}:\$\{(GTH_[A-Z_]+_PORT):-([0-9]+)\}.*/\2 \3 \1/p' "${files[@]}" 2>/dev/null |
        awk '{ last[$1] = $0 } END { for (name in last) print last[name] }' | sort
}

# listener PORT ADDRESS: the inode of a socket that listens on the port where the stack wants to: on that address or on all.
listener() {
    local own files
    # That of IPv6 last: awk ends at a file that is not there.
    if [[ $2 == '['* ]]; then
        own=$(kernel_socket6 "$2") files=("$proc/net/tcp6")
    else
        own=$(kernel_address "$2") files=("$proc/net/tcp" "$proc/net/tcp6")
    fi
    awk -v port="$(printf '%04X' "$1")" -v own="$own" '
        BEGIN {
            zero = "00000000"
            mapped = zero zero "FFFF0000"
            any[zero]; any[zero zero zero zero]; any[own]; any[mapped own]
            everywhere = own ~ /^0+$/
        }
        $4 == "0A" && split($2, local, ":") == 2 && local[2] == port && (everywhere || local[1] in any) { print $10; exit }
    ' "${files[@]}" 2>/dev/null || true
}

# Says who holds a socket: the container that publishes the port, else the process.
holder() {
    local container fd
    container=$(docker ps --filter "publish=$1" --format '{{.Names}}' 2>/dev/null) || container=''
    [[ -z $container ]] || { printf 'container %s' "${container%%$'\n'*}"; return; }
    fd=$(find "$proc"/[0-9]*/fd -lname "socket:\[$2\]" -print -quit 2>/dev/null) || true
    [[ -n $fd ]] || { printf 'another program'; return; }
    fd=${fd#"$proc"/}
    printf 'process %s (%s)' "${fd%%/*}" "$(tr -d '\n' <"$proc/${fd%%/*}/comm")"
}

check_ports() {
    local name default address where port inode seen=' ' ours=' '
    ours+=$(docker compose ps --format '{{range .Publishers}}{{.PublishedPort}} {{end}}' 2>/dev/null | tr '\n' ' ') || true
    while read -r name default address; do
        port=$(setting "$name" "$default")
        is_port "$port" || continue # check_settings has said so; of a range the engine takes what is free
        [[ $seen != *" $port "* ]] || fail "$name: port $port is given twice" 'give every service a port of its own'
        seen+="$port "
        where=$(setting "$address" 127.0.0.1)
        [[ $seen == *" $address "* ]] || check_address "$address" "$where"
        seen+="$address "
        inode=$(listener "$port" "$where")
        [[ -z $inode || $ours == *" $port "* ]] ||
            fail "port $port is in use by $(holder "$port" "$inode")" "stop it, or set another $name in .env"
    done < <(port_settings)
}
