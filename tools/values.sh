# shellcheck shell=bash disable=SC2016
# What a value of one kind looks like. Sourced by preflight, which defines fail, before settings.sh.

# one_of WHERE NAME VALUE CHOICE…
one_of() {
    local where=$1 name=$2 value=$3 choice
    shift 3
    for choice in "$@"; do [[ $value != "$choice" ]] || return 0; done
    fail "$where: $name=$value is not known" "write one of: $*"
}

# The folder of brought secrets: one value per file. What a value must look like is for the credentials service to say.
check_secrets() {
    local file folder=$3
    [[ ! $3 =~ ^('~'|'$HOME'|'${HOME}')(/.*)?$ ]] || folder=$HOME${BASH_REMATCH[2]}
    [[ -d $folder ]] || fail "$1: $2=$3 is not a folder" 'make it, or name the folder that holds your secrets'
    for file in "$folder"/*; do
        [[ ! -e $file || -s $file ]] ||
            fail "secret file $file is empty" 'write the value into it, or remove it to have one made'
    done
}

# check_memory_size WHERE NAME VALUE MEBIBYTES: a size in Compose's notation, and not less than the service needs.
check_memory_size() {
    local number=${3%%[!0-9]*} kibibytes=''
    case ${number:+${3#"$number"}} in
        k | kb) kibibytes=$((10#$number)) ;;
        m | mb) kibibytes=$((10#$number * 1024)) ;;
        g | gb) kibibytes=$((10#$number * 1024 * 1024)) ;;
        *) ;;
    esac
    if [[ -z $kibibytes ]]; then
        fail "$1: $2=$3 is not a memory size" 'write a whole number and a unit, as in 512m or 2g'
    elif ((kibibytes < $4 * 1024)); then
        fail "$1: $2=$3 is too small" "give it at least ${4}m"
    fi
}

# Names for the certificates, as the credentials service takes them; by the time that it refuses one, containers have been replaced.
check_hosts() {
    local host hosts
    read -ra hosts <<<"${3//,/ }"
    for host in "${hosts[@]}"; do
        host=${host#[} host=${host%]}
        [[ $host =~ ^[0-9A-Za-z.:*-]{1,253}$ ]] ||
            fail "$1: $2: $host is neither a DNS name nor an address" 'write names in ASCII, as in data.example.com,192.0.2.10'
    done
}
