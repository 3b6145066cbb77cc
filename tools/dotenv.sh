# shellcheck shell=bash
# Reads .env as Compose reads it: the environment wins over the file. Sourced, never run.

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
