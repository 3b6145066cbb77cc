# shellcheck shell=bash
# What the host tools share: messages, the machine's distribution, the engine's state. Sourced, never run.

# shellcheck disable=SC2034  # the scripts that source this file use it
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck disable=SC2034
engine_steps=(
    'Install Docker Engine 25 or newer with Compose 2.26 or newer, start it, and let your user reach it:'
    '  Debian 13       apt-get install docker.io docker-cli docker-compose docker-buildx iptables'
    '  Ubuntu          apt-get install docker.io docker-compose-v2 docker-buildx'
    '  anything else   https://docs.docker.com/engine/install/'
    '  then            systemctl start docker; usermod -aG docker YOUR-USER; log in again'
    'As root on Debian 12, 13 or Ubuntu 22.04 and newer, "make up" does this by itself.'
)

say() { printf '%s\n' "==> $*"; }
note() { printf '%s\n' "    $*"; }
die() {
    printf '%s\n' "error: $1" >&2
    shift
    (($# == 0)) || printf '       %s\n' "$@" >&2
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }
is_root() { [[ $(id -u) -eq 0 ]]; }

# Prints a field of os-release ("ID", "VERSION_CODENAME", …), empty where there is none.
os_release() {
    local file=${GTH_OS_RELEASE:-/etc/os-release}
    [[ -r $file ]] || return 0
    # shellcheck disable=SC1090  # the path is the machine's own
    (. "$file" && printf '%s' "${!1-}")
}

engine_version() { docker version --format '{{.Server.Version}}' 2>/dev/null; }
compose_version() { docker compose version --short 2>/dev/null; }
engine_answers() { have docker && engine_version >/dev/null; }

# What the Docker client is told to talk to, where that is not this machine's own socket.
elsewhere() {
    [[ -z ${DOCKER_HOST-} ]] || { printf 'DOCKER_HOST=%s' "$DOCKER_HOST"; return; }
    [[ $(docker context show 2>/dev/null) == @(default|) ]] || printf 'the Docker context "%s"' "$(docker context show)"
}

# version_at_least HAVE WANT: compares the first two numbers of a version.
version_at_least() {
    local have_major have_minor want_major want_minor
    IFS=. read -r have_major have_minor _ <<<"${1#v}."
    IFS=. read -r want_major want_minor _ <<<"$2."
    have_minor=${have_minor%%[!0-9]*} want_minor=${want_minor:-0}
    [[ $have_major =~ ^[0-9]+$ ]] || return 1
    ((have_major > want_major || (have_major == want_major && ${have_minor:-0} >= want_minor)))
}

# Waits until a command succeeds, a dot a second. wait_for SECONDS COMMAND…
wait_for() {
    local deadline=$((SECONDS + $1)) dots=0
    shift
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < deadline)) || { ((dots == 0)) || echo; return 1; }
        printf '.'
        dots=1
        sleep 1
    done
    ((dots == 0)) || echo
}

apt_install() {
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"
}
apt_update() { apt-get update --quiet -o DPkg::Lock::Timeout=300; }

# The archives this machine's apt already uses, so that a local mirror is honoured. apt_mirror [-security|-updates]
apt_mirror() {
    [[ -z ${GTH_DEBIAN_MIRROR-} || -n ${1-} ]] || { printf '%s\n' "$GTH_DEBIAN_MIRROR"; return; }
    # shellcheck disable=SC2016  # $(SITE) is apt's own format language
    apt-get indextargets --format '$(SITE) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
        awk -v codename="$(os_release VERSION_CODENAME)" -v suffix="${1-}" '
            !found && $3 == "main" && ($2 == codename suffix || $2 == "stable" suffix) { print $1; found = 1 }'
}
