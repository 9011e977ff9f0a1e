#!/bin/sh
# Copies the primary when the volume is empty, then follows it.
set -eu
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  export PGPASSWORD="$REPLICATION_PASSWORD"
  until pg_basebackup --host="$PRIMARY_HOST" --username=replication_user --pgdata="$PGDATA" --slot=replica_1 --wal-method=stream --write-recovery-conf --checkpoint=fast; do
    echo "waiting for $PRIMARY_HOST"
    sleep 1
  done
  chmod 0700 "$PGDATA"
fi
exec postgres -c hot_standby=on -c hot_standby_feedback=on
