import { readdirSync, readFileSync } from 'node:fs'

/** Memory of a process and all its descendants: shared pages counted once (PSS), so that many Postgres processes aren't counted many times. */
export function proportionalMemoryMb(root: number): { memoryMb: number; processes: number } {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(read(`/proc/${name}/stat`)?.split(') ').at(-1)?.split(' ')[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const family = [root]
  for (const pid of family) family.push(...(children.get(pid) ?? []))
  const kilobytes = family.map((pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0)).reduce((a, b) => a + b, 0)
  return { memoryMb: Math.round(kilobytes / 1024), processes: family.length }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // The process has ended meanwhile.
    return undefined
  }
}
