# shellcheck shell=bash disable=SC2154
# Checks .env and the environment. Sourced by preflight, which defines fail, after dotenv.sh and values.sh, beside
# addresses.sh and ports.sh.

# check_value WHERE NAME VALUE: what a name's ending says about its value.
check_value() {
    local where=$1 name=$2 value=$3
    case $name in
        GTH_SCHEDULER_PORT)
            is_port "$value" || is_port_range "$value" ||
                fail "$where: $name=$value is not a port" 'write a number from 1 to 65535, or a range for several schedulers, as in 9851-9852'
            ;;
        GTH_*_PORT) is_port "$value" || fail "$where: $name=$value is not a port" 'write a number from 1 to 65535' ;;
        GTH_POSTGRES_MEMORY) check_memory_size "$@" 256 ;;
        GTH_*_MEMORY) check_memory_size "$@" 32 ;;
        GTH_TENANCY) one_of "$@" single multi ;;
        GTH_CONTEXT)
            one_of "$@" plain signed
            [[ $value != signed || $(setting GTH_TENANCY multi) != single ]] ||
                fail "$where: $name=signed and GTH_TENANCY=single exclude each other" 'a default tenant is not signed: change one of them'
            ;;
        GTH_ENVIRONMENT) one_of "$@" development staging production ;;
        GTH_LOG_LEVEL) one_of "$@" debug info warning error ;;
        GTH_SEED) one_of "$@" off demo ;;
        GTH_SYNCHRONOUS) one_of "$@" true false ;;
        GTH_SYNCHRONOUS_STRICT)
            one_of "$@" true false
            [[ $value != true || $(setting GTH_SYNCHRONOUS true) != false ]] ||
                fail "$where: $name=true has no effect with GTH_SYNCHRONOUS=false" 'no commit would wait for a standby: change one of them'
            ;;
        GTH_BIND_ADDRESS | GTH_PUBLIC_ADDRESS | GTH_METRICS_ADDRESS)
            is_address "$value" ||
                fail "$where: $name=$value is not an address" 'write one of this machine, as in 127.0.0.1'
            ;;
        GTH_SEED_SCALE)
            [[ $value =~ ^[1-9][0-9]{0,2}$ ]] || fail "$where: $name=$value is not a scale" 'write a whole number from 1 to 999'
            ;;
        GTH_*_SECONDS | GTH_*_DAYS | GTH_*_CONNECTIONS | GTH_*_SIZE | GTH_*_CPUS)
            [[ $value =~ ^[0-9]+(\.[0-9]+)?$ && ! $value =~ ^0+(\.0+)?$ ]] ||
                fail "$where: $name=$value is not a number above 0" 'write a plain number, as in 10'
            ;;
        GTH_SCRAM_ITERATIONS)
            [[ $value =~ ^([1-9][0-9]{0,4}|100000)$ ]] ||
                fail "$where: $name=$value is not a number of rounds" 'write a whole number from 1 to 100000'
            ;;
        GTH_PUBLIC_HOSTS) check_hosts "$@" ;;
        GTH_SECRETS_DIR) check_secrets "$@" ;;
        *) ;;
    esac
}

# Names that nothing reads are mistakes: a setting would silently not apply.
known_name() { grep -qsE "^#? ?$1=" .env.example || grep -qsE "\\$\{$1[}:?-]" docker-compose.yml compose.*.yml; }

check_settings() {
    local place line name value
    while IFS=$'\t' read -r place line; do
        name=${line%%=*} value=${line#*=}
        if [[ ! $line =~ ^[A-Za-z_][A-Za-z_0-9]*= ]]; then
            fail "$place: \"$line\" is not NAME=VALUE" 'correct the line or put "#" in front of it'
        elif [[ $name == GTH_* ]] && ! known_name "$name"; then
            fail "$place: nothing reads $name" 'compare it with the names in .env.example'
        elif [[ -n $value && -z ${!name-} ]]; then
            check_value "$place" "$name" "$value"
        fi
    done < <(env_lines)
    for name in $(compgen -v GTH_ || true); do
        [[ -z ${!name} ]] || check_value 'environment' "$name" "${!name}"
    done
}
