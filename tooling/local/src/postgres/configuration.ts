export interface ServerSettings {
  port: number
  durable: boolean
}

/**
 * The settings of one server. max_connections, max_worker_processes, max_wal_senders, max_prepared_transactions and
 * max_locks_per_transaction stay at the defaults of initdb: a standby refuses to start when its value is lower than its primary's.
 */
export function configuration({ port, durable }: ServerSettings): string {
  return `
listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = ''
shared_buffers = 32MB
dynamic_shared_memory_type = mmap
io_method = sync
wal_level = replica
wal_keep_size = 64MB
max_slot_wal_keep_size = 512MB
max_wal_size = ${durable ? '512MB' : '256MB'}
min_wal_size = 32MB
hot_standby = on
hot_standby_feedback = on
wal_receiver_status_interval = 1s
wal_retrieve_retry_interval = 500ms
synchronous_commit = on
fsync = ${durable ? 'on' : 'off'}
full_page_writes = ${durable ? 'on' : 'off'}
shared_preload_libraries = 'pg_stat_statements'
log_min_messages = warning
log_checkpoints = off
log_line_prefix = '%m [%p] %d '
password_encryption = 'scram-sha-256'
timezone = 'UTC'
`
}

export interface StandbySettings {
  primaryPort: number
  name: string
  password: string
}

/** What makes a server follow its primary. */
export function standbyConfiguration({ primaryPort, name, password }: StandbySettings): string {
  return `
primary_conninfo = 'host=127.0.0.1 port=${primaryPort} user=postgres password=${password} application_name=${name}'
primary_slot_name = '${name}'
`
}

/** Everybody shows a password, also on this machine: another user of it must not read the data. */
export const ACCESS_RULES = `
host all all 127.0.0.1/32 scram-sha-256
host replication postgres 127.0.0.1/32 scram-sha-256
`
