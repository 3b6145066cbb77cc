#!/bin/bash
# The README's lines, word for word, on PostgreSQL as the distribution ships it: no Patroni, no TLS, no settings of ours.
# Runs in a container with /usr/local/share/gth/sql and an empty, writable /scratch.
set -euo pipefail
export PGHOST=/scratch PGUSER=postgres
initdb --pgdata=/scratch/data --auth=peer --username=postgres >/dev/null
pg_ctl --pgdata=/scratch/data --log=/scratch/log --wait --options='-k /scratch -h ""' start >/dev/null

cd /usr/local/share/gth
files=(schema.sql security.sql seed_data.sql maintenance.sql)
case $1 in
    folder) cd sql ;;
    root) files=("${files[@]/#/sql/}") ;;
esac
echo "== version $(psql -d postgres -Atc 'SHOW server_version')"
createdb global_travel_hub
for round in first second; do
    for file in "${files[@]}"; do
        echo "== $round $file"
        psql -U postgres -d global_travel_hub -f "$file" 2>&1
    done
done
echo '== queries'
psql -U postgres -d global_travel_hub -v ON_ERROR_STOP=1 -A -t <<'SQL'
SELECT 'month ' || table_name FROM information_schema.tables WHERE table_name LIKE 'chat_messages_y%';
SELECT relname, relrowsecurity, relforcerowsecurity FROM pg_class WHERE relname IN ('users','chat_sessions','bookings');
SELECT 'cache ' || cache FROM cache_performance;
CALL cleanup_expired_cache();
CALL gdpr_purge_old_data();
SELECT 'users ' || count(*) FROM users;
SELECT 'tenants ' || count(*) FROM tenants;
SQL
pg_ctl --pgdata=/scratch/data --wait stop >/dev/null
