# shellcheck shell=bash
# Reads and checks .env as Compose sees it: the environment wins over the file. Sourced by preflight, which defines fail.

env_file=${COMPOSE_ENV_FILES:-.env}

# Prints NAME=VALUE lines of .env, without comments and quotes, each behind its line number and a tab.
env_lines() {
    [[ -r $env_file ]] || return 0
    awk '
        /^[[:space:]]*(#|$)/ { next }
        {
            line = $0
            sub(/^[[:space:]]*(export[[:space:]]+)?/, "", line)
            sub(/\r$/, "", line)
            if (line !~ /=["\047]/) sub(/[[:space:]]+#.*$/, "", line)
            sub(/[[:space:]]+$/, "", line)
            if (match(line, /^[A-Za-z_][A-Za-z_0-9]*=["\047].*["\047]$/)) {
                name = substr(line, 1, index(line, "="))
                line = name substr(line, length(name) + 2, length(line) - length(name) - 2)
            }
            printf "%d\t%s\n", NR, line
        }' "$env_file"
}

# setting NAME DEFAULT: the value that Compose will use.
setting() {
    local value=${!1-}
    [[ -n $value ]] || value=$(env_lines | sed -n "s/^[0-9]*\t$1=//p" | tail -n 1)
    printf '%s' "${value:-$2}"
}

# The ports that the Compose file publishes, as "NAME DEFAULT" lines, read from the file so that no value stands twice.
port_settings() {
    grep -ohE '\$\{GTH_[A-Z_]+_PORT:-[0-9]+\}' docker-compose.yml | sort -u | sed 's/^..//; s/:-/ /; s/}$//'
}

is_port() { [[ $1 =~ ^[0-9]{1,5}$ ]] && ((10#$1 >= 1 && 10#$1 <= 65535)); }

# check_value WHERE NAME VALUE: what a name's ending says about its value.
check_value() {
    local where=$1 name=$2 value=$3
    case $name in
        GTH_*_PORT) is_port "$value" || fail "$where: $name=$value is not a port" 'write a number from 1 to 65535' ;;
        GTH_*_MEMORY)
            [[ $value =~ ^[1-9][0-9]*[kmgKMG][bB]?$ ]] ||
                fail "$where: $name=$value is not a memory size" 'write a whole number and a unit, as in 512m or 2g'
            ;;
        GTH_TENANCY)
            [[ $value == single || $value == multi ]] ||
                fail "$where: $name=$value is not known" 'write "single" or "multi"'
            ;;
        GTH_SEED | GTH_*_STRICT)
            [[ $value =~ ^(true|false|0|1|on|off)$ ]] || fail "$where: $name=$value is not a switch" 'write "true" or "false"'
            ;;
        GTH_*_SCALE | GTH_*_SECONDS | GTH_*_DAYS | GTH_*_CONNECTIONS | GTH_*_SIZE | GTH_*_CPUS)
            [[ $value =~ ^[0-9]+(\.[0-9]+)?$ && ! $value =~ ^0+(\.0+)?$ ]] ||
                fail "$where: $name=$value is not a number above 0" 'write a plain number, as in 10'
            ;;
        GTH_*_FILE) [[ -s $value ]] || fail "$where: $name=$value is missing or empty" 'write the secret into that file' ;;
        *) ;;
    esac
}

# Names that nothing reads are mistakes: a setting would silently not apply.
known_name() { grep -qE "^#? ?$1=" .env.example || grep -qsE "\\$\{$1[}:?-]" docker-compose.yml compose.*.yml; }

check_settings() {
    local number line name value
    while IFS=$'\t' read -r number line; do
        name=${line%%=*} value=${line#*=}
        if [[ ! $line =~ ^[A-Za-z_][A-Za-z_0-9]*= ]]; then
            fail "$env_file:$number: \"$line\" is not NAME=VALUE" 'correct the line or put "#" in front of it'
        elif [[ $name == GTH_* ]] && ! known_name "$name"; then
            fail "$env_file:$number: nothing reads $name" 'compare it with the names in .env.example'
        elif [[ -n $value && -z ${!name-} ]]; then
            check_value "$env_file:$number" "$name" "$value"
        fi
    done < <(env_lines)
    for name in $(compgen -v GTH_ || true); do
        [[ -z ${!name} ]] || check_value 'environment' "$name" "${!name}"
    done
}
