# shellcheck shell=bash disable=SC2154
# What an address looks like, and whether it is this machine's. Sourced by preflight, which defines fail and sets proc, after lib.sh.

octet='25[0-5]|2[0-4][0-9]|1?[0-9]{1,2}'
is_address() { [[ $1 =~ ^(($octet)\.){3}($octet)$|^\[[0-9a-fA-F:]+\]$ ]]; }

# An IPv4 address as /proc/net/tcp writes it.
kernel_address() {
    local a b c d
    IFS=. read -r a b c d <<<"$1"
    [[ -z $d ]] || printf '%02X%02X%02X%02X' "$d" "$c" "$b" "$a"
}

# An IPv6 address in brackets as /proc/net/if_inet6 writes it.
kernel_address6() {
    awk -v given="${1//[\[\]]/}" 'BEGIN {
        halves = split(tolower(given), half, "::")
        before = split(half[1], first, ":")
        after = halves > 1 ? split(half[2], last, ":") : 0
        for (i = 1; i <= 8; i++) all = all sprintf("%4s", i <= before ? first[i] : i > 8 - after ? last[i - 8 + after] : 0)
        gsub(" ", "0", all)
        print all
    }'
}

# The same as /proc/net/tcp6 writes it: each four bytes backwards.
kernel_socket6() {
    kernel_address6 "$1" | sed -E 's/(..)(..)(..)(..)/\4\3\2\1/g' | tr '[:lower:]' '[:upper:]'
}

# Whether a container can be published there: all addresses, one that the machine has, or one that the kernel takes on trust.
is_own_address() {
    local wanted
    case $1 in
        0.0.0.0 | 127.*) return ;;
        '['*)
            wanted=$(kernel_address6 "$1")
            [[ $wanted =~ ^0+$ || ! -r $proc/net/if_inet6 ]] || grep -q "^$wanted " "$proc/net/if_inet6" ||
                grep -qsx 1 "$proc/sys/net/ipv6/ip_nonlocal_bind"
            ;;
        *)
            [[ ! -r $proc/net/fib_trie ]] ||
                awk -v own="$1" '$1 == "|--" { last = $2 } / host LOCAL$/ && last == own { found = 1 } END { exit !found }' "$proc/net/fib_trie" ||
                grep -qsx 1 "$proc/sys/net/ipv4/ip_nonlocal_bind"
            ;;
    esac
}

# Whether the engine sees the addresses that this shell sees: not from WSL, nor from a container with the engine's socket.
is_engine_here() {
    local name
    name=$(docker info --format '{{.Name}}' 2>/dev/null) || name=''
    [[ -z $(elsewhere) && ${name:-$(uname -n)} == "$(uname -n)" ]]
}

# check_address NAME ADDRESS
check_address() {
    ! is_address "$2" || is_own_address "$2" || ! is_engine_here || # what is no address, check_settings has said
        fail "$1=$2 is not an address of this machine" 'write one that "ip address" shows, or 0.0.0.0 for all of them'
}
