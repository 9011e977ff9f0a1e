import { createHash } from 'node:crypto'

const UPSTASH_SHEBANG = /^#![^\n]*allow-key-locking/

/**
 * The scripts of @upstash/ratelimit begin with `#!lua flags=allow-key-locking`, a flag that only Upstash knows and Redis refuses.
 * The line is dropped, and EVALSHA of the script as the client knows it goes on working.
 */
export class ScriptRewriter {
  readonly #hashes = new Map<string, string>()

  rewrite(command: string[]): string[] {
    const name = command[0]?.toLowerCase() ?? ''
    const at = scriptPosition(name, command)
    const script = at === undefined ? undefined : command[at]
    if (at !== undefined && script !== undefined && UPSTASH_SHEBANG.test(script)) {
      const clean = script.replace(/^#![^\n]*/, '')
      this.#hashes.set(sha1(script), sha1(clean))
      return command.with(at, clean)
    }
    const hash = name.startsWith('evalsha') ? this.#hashes.get(command[1] ?? '') : undefined
    return hash === undefined ? command : command.with(1, hash)
  }
}

function scriptPosition(name: string, command: string[]): number | undefined {
  if (name === 'eval' || name === 'eval_ro') return 1
  if (name === 'script' && command[1]?.toLowerCase() === 'load') return 2
  return undefined
}

export function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}
