#!/bin/sh
# Runs once, when the primary's volume is empty (docker-entrypoint-initdb.d).
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<SQL
create role replication_user with replication login password '$REPLICATION_PASSWORD';
create role $OWNER with login password '$OWNER_PASSWORD';
create database lectern owner $OWNER encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' template template0;
select pg_create_physical_replication_slot('replica_1', true);
SQL
echo 'host replication replication_user all scram-sha-256' >>"$PGDATA/pg_hba.conf"
