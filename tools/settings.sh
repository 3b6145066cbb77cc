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
            sub(/\r$/, "", line)
            sub(/^[[:space:]]*(export[[:space:]]+)?/, "", line)
            at = index(line, "=")
            value = substr(line, at + 1)
            quote = substr(value, 1, 1)
            end = index(substr(value, 2), quote)
            if (at && quote ~ /["\047]/ && end) value = substr(value, 2, end - 1)
            else sub(/[[:space:]]+(#.*)?$/, "", value)
            printf "%d\t%s%s\n", NR, substr(line, 1, at), value
        }' "$env_file"
}

# setting NAME DEFAULT: the value that Compose will use.
setting() {
    local value=${!1-}
    [[ -n $value ]] || value=$(env_lines | sed -n "s/^[0-9]*\t$1=//p" | tail -n 1)
    printf '%s' "${value:-$2}"
}

is_port() { [[ $1 =~ ^[0-9]{1,5}$ ]] && ((10#$1 >= 1 && 10#$1 <= 65535)); }

# one_of WHERE NAME VALUE CHOICE…
one_of() {
    local where=$1 name=$2 value=$3 choice
    shift 3
    for choice in "$@"; do [[ $value != "$choice" ]] || return 0; done
    fail "$where: $name=$value is not known" "write one of: $*"
}

# The folder of brought secrets: one value per file. What a value must look like is for the credentials service to say.
check_secrets() {
    local file
    [[ -d $3 ]] || fail "$1: $2=$3 is not a folder" 'make it, or name the folder that holds your secrets'
    for file in "$3"/*; do
        [[ ! -e $file || -s $file ]] ||
            fail "secret file $file is empty" 'write the value into it, or remove it to have one made'
    done
}

# check_value WHERE NAME VALUE: what a name's ending says about its value.
check_value() {
    local where=$1 name=$2 value=$3
    case $name in
        GTH_*_PORT) is_port "$value" || fail "$where: $name=$value is not a port" 'write a number from 1 to 65535' ;;
        GTH_*_MEMORY)
            [[ $value =~ ^[1-9][0-9]*[kmgKMG][bB]?$ ]] ||
                fail "$where: $name=$value is not a memory size" 'write a whole number and a unit, as in 512m or 2g'
            ;;
        GTH_TENANCY) one_of "$@" single multi ;;
        GTH_ENVIRONMENT) one_of "$@" development staging production ;;
        GTH_LOG_LEVEL) one_of "$@" debug info warning error ;;
        GTH_SEED) one_of "$@" off demo ;;
        GTH_SYNCHRONOUS | GTH_SYNCHRONOUS_STRICT) one_of "$@" true false ;;
        GTH_BIND_ADDRESS | GTH_PUBLIC_ADDRESS | GTH_METRICS_ADDRESS)
            [[ $value =~ ^([0-9]{1,3}\.){3}[0-9]{1,3}$|^\[[0-9a-fA-F:]+\]$ ]] ||
                fail "$where: $name=$value is not an address" 'write one of this machine, as in 127.0.0.1'
            ;;
        GTH_*_SCALE | GTH_*_SECONDS | GTH_*_DAYS | GTH_*_CONNECTIONS | GTH_*_SIZE | GTH_*_CPUS)
            [[ $value =~ ^[0-9]+(\.[0-9]+)?$ && ! $value =~ ^0+(\.0+)?$ ]] ||
                fail "$where: $name=$value is not a number above 0" 'write a plain number, as in 10'
            ;;
        GTH_SECRETS_DIR) check_secrets "$@" ;;
        *) ;;
    esac
}

# Names that nothing reads are mistakes: a setting would silently not apply.
known_name() { grep -qsE "^#? ?$1=" .env.example || grep -qsE "\\$\{$1[}:?-]" docker-compose.yml compose.*.yml; }

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
