# shellcheck shell=bash
# Whether every service uses the certificates that are in its files, and how long they are good. Sourced by doctor, which defines
# good and bad, after stack.sh.

# When the service's container was started, in seconds since 1970; the first of several.
started() {
    local containers at
    mapfile -t containers < <(docker compose ps --quiet "$1")
    at=$(docker inspect --format '{{.State.StartedAt}}' "${containers[@]}" | sort | sed -n 1p)
    date --date "$at" +%s
}

# DAYS from now, which may be past.
ends() { if (($1 < 0)); then printf 'ended %s days ago' "$((-$1))"; else printf 'ends in %s days' "$1"; fi; }

check_certificates() {
    local listing service since days authority
    listing=$(docker compose run --rm -T --no-deps credentials certificates 2>/dev/null </dev/null) || return
    while IFS='|' read -r service since days; do
        if [[ $service == ca ]]; then
            authority=$days
            if ((days >= 90)); then good "the CA is good for $days days"; else
                bad "the CA $(ends "$days"), and every certificate with it" 'SECURITY.md, "A new CA", has the steps'
            fi
            continue
        fi
        is_running "$service" || continue
        if ((since > $(started "$service"))); then
            bad "$service still uses the certificates it was started with; they have been replaced" 'make down; make up (the data stays)'
        elif ((days < 90 && days < authority)); then
            bad "$service: a certificate $(ends "$days")" 'make down; make up renews it (the data stays)'
        else
            good "$service: certificates are good for $days days"
        fi
    done <<<"$listing"
}
