/** What the registry knows against the packages that ship. */
export type Audit = { kind: 'clean'; lesser: number } | { kind: 'faulty'; faults: string[] } | { kind: 'not_asked'; why: string }

const GRAVE = ['high', 'critical']

/** Reads what `pnpm audit --json` printed. Without a registry that answers nothing is known, and nothing fails. */
export function auditOf(output: string): Audit {
  const answer = readJson(output)
  const error = memberOf(answer, 'error')
  if (error !== undefined) return { kind: 'not_asked', why: String(memberOf(error, 'code') ?? 'no answer') }
  const counts = memberOf(memberOf(answer, 'metadata'), 'vulnerabilities')
  if (counts === undefined) return { kind: 'not_asked', why: output.trim().split('\n', 1)[0]?.slice(0, 120) || 'no answer' }
  const count = (level: string) => Number(memberOf(counts, level) ?? 0)
  if (GRAVE.every((level) => count(level) === 0)) return { kind: 'clean', lesser: ['info', 'low', 'moderate'].reduce((sum, level) => sum + count(level), 0) }
  const advisories = Object.values(Object(memberOf(answer, 'advisories'))).filter((advisory) => GRAVE.includes(String(memberOf(advisory, 'severity'))))
  return { kind: 'faulty', faults: advisories.map((advisory) => `${String(memberOf(advisory, 'module_name'))}: ${String(memberOf(advisory, 'title'))}`) }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
