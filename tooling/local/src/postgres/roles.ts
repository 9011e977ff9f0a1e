import postgres from 'postgres'

export interface Owner {
  role: string
  password: string
}

export const DATABASE = 'lectern'

/** Makes the partition's role and its database when they aren't there, and sets the role's password to the one we hold. */
export async function ensureDatabase(serverUrl: string, owner: Owner): Promise<void> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} })
  try {
    const [role] = await sql`select 1 from pg_roles where rolname = ${owner.role}`
    if (!role) await sql.unsafe(`create role ${owner.role} login`)
    // The password is ours (hex), so it can stand in the statement; DDL takes no parameters.
    await sql.unsafe(`alter role ${owner.role} with login createdb password '${owner.password}'`)
    const [database] = await sql`select 1 from pg_database where datname = ${DATABASE}`
    if (!database) await sql.unsafe(`create database ${DATABASE} owner ${owner.role}`)
    await sql.unsafe(`grant pg_monitor to ${owner.role}`)
  } finally {
    await sql.end()
  }
}

/** What only a superuser may create: the others are trusted extensions, and the migrations create them as the owner. */
export async function ensureExtensions(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  try {
    await sql`create extension if not exists pg_stat_statements`
  } finally {
    await sql.end()
  }
}
