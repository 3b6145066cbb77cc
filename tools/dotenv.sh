# shellcheck shell=bash
# Reads .env as Compose reads it: the environment wins over the file. Sourced, never run.

# Prints NAME=VALUE lines of .env, without comments and quotes, each behind its place (file:line) and a tab.
env_lines() {
    local file files=()
    while read -r file; do [[ ! -r $file ]] || files+=("$file"); done < <(tr , '\n' <<<"${COMPOSE_ENV_FILES:-.env}")
    ((${#files[@]})) || return 0
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
            printf "%s:%d\t%s%s\n", FILENAME, FNR, substr(line, 1, at), value
        }' "${files[@]}"
}

# setting NAME DEFAULT: the value that Compose will use.
setting() {
    local value=${!1-}
    [[ -n $value ]] || value=$(env_lines | sed -n "s/^[^\t]*\t$1=//p" | tail -n 1)
    printf '%s' "${value:-$2}"
}
