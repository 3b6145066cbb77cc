# shellcheck shell=bash
# The two conversions between a JSON answer and a URL that the host needs; a bare machine has neither jq nor Python.

# json_string OBJECT NAME: the string of that name in a flat JSON object; fails where there is none.
json_string() {
    local pattern="\"$2\"[[:space:]]*:[[:space:]]*\"(([^\"\\\\]|\\\\.)*)\""
    [[ $1 =~ $pattern ]] || return 1
    # printf %b knows JSON's other escapes.
    local text=${BASH_REMATCH[1]//\\\//\/}
    text=${text//\\\"/\"}
    LC_ALL=C.UTF-8 printf '%b' "$text"
}

# url_encode TEXT [KEEP]: percent-encodes every byte that is not unreserved (RFC 3986) or in KEEP.
url_encode() {
    local LC_ALL=C index byte
    for ((index = 0; index < ${#1}; index++)); do
        byte=${1:index:1}
        if [[ $byte == [A-Za-z0-9._~-] || ${2-} == *"$byte"* && -n ${2-} ]]; then
            printf '%s' "$byte"
        else
            printf '%%%02X' "'$byte"
        fi
    done
}
