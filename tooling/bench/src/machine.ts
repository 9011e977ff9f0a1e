import { cpus, totalmem } from 'node:os'

/** One line to print above every table: figures mean nothing without it. */
export function describeMachine(): string {
  const [first] = cpus()
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}; client and servers share it`
}
