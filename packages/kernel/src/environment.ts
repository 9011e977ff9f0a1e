import type { z } from 'zod'

/** The environment can't be worked with; the message names each variable that is missing or wrong, never a value. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment'
}

/** Checks the variables of a program once, at its start. An empty variable counts as absent. Throws BadEnvironment. */
export function readEnvironment<T>(program: string, schema: z.ZodType<T>, source: Readonly<Record<string, string | undefined>>): T {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const lines = result.error.issues.map(({ path, message }) => {
    const name = String(path[0])
    return `  ${name}: ${given[name] === undefined ? 'missing' : message}`
  })
  throw new BadEnvironment(`The environment of ${program} is not complete:\n${[...new Set(lines)].join('\n')}\nSee docs/configuration.md.`)
}
