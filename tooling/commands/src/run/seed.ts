import postgres from 'postgres'

export const SEED = 'tooling/seed/src/main.ts'

/** Whether the catalogue has no course yet. */
export async function isEmpty(coreUrl: string): Promise<boolean> {
  const sql = postgres(coreUrl, { max: 1, onnotice: () => {} })
  try {
    const [row] = await sql`select 1 from courses limit 1`
    return row === undefined
  } finally {
    await sql.end()
  }
}
