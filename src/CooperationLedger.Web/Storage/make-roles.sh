#!/bin/bash
# Makes the two roles and the database of the ledger, for docker-compose.yml: PostgreSQL's image runs it once, as superuser, on an empty
# volume, before anybody can connect over the network. "ledger" owns the database and is no superuser; "ledger_server" only serves.
# The superuser itself is left without a password: from then on only whoever is in the container can be it.
# Passwords reach PostgreSQL as SCRAM verifiers, which psql computes; without a terminal it reads them from its input.
set -Eeo pipefail

sql=(psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres)
secrets=${SECRETS:-/run/secrets}

for role in ledger ledger_server; do
    "${sql[@]}" --command="create role $role login"
    password=$(< "$secrets/${role#ledger_}_password")
    [ -n "$password" ] || { echo "$secrets/${role#ledger_}_password is empty" >&2; exit 1; }
    printf '%s\n%s\n' "$password" "$password" | setsid --wait "${sql[@]}" --command="\\password $role" > /dev/null
    [ "$("${sql[@]}" --tuples-only --no-align --command="select rolpassword like 'SCRAM-SHA-256$%' from pg_authid where rolname = '$role'")" = t ] \
        || { echo "The role $role did not get its password" >&2; exit 1; }
done
"${sql[@]}" --command='create database ledger owner ledger' --command="alter role \"$POSTGRES_USER\" password null"
