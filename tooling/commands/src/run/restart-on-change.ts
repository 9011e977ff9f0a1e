import { existsSync, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

import { ROOT } from '../paths.ts'
import { describeError, faint, good } from '../terminal.ts'
import type { SupervisedProcess } from './supervised.ts'

const QUIET_MS = 150
const RELEVANT = /\.(ts|json|sql)$/
const IRRELEVANT = /\.test\.ts$/

/** Restarts the processes when a source of theirs has changed. */
export function restartOnChange(processes: SupervisedProcess[]): Disposable {
  let timer: NodeJS.Timeout | undefined
  let work = Promise.resolve()
  const restart = () => {
    work = restartAll(work, processes)
  }
  const watchers = sourceFolders().map((folder) =>
    watch(folder, { recursive: true }, (_event, file) => {
      if (file === null || !RELEVANT.test(file) || IRRELEVANT.test(file)) return
      clearTimeout(timer)
      timer = setTimeout(restart, QUIET_MS)
    }),
  )
  return {
    [Symbol.dispose]() {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
    },
  }
}

async function restartAll(before: Promise<void>, processes: SupervisedProcess[]): Promise<void> {
  await before
  const results = await Promise.allSettled(processes.map((child) => child.restart()))
  for (const result of results) if (result.status === 'rejected') console.error(describeError(result.reason))
  if (results.every((result) => result.status === 'fulfilled')) console.log(`${good('ready')}  ${faint('restarted after a change')}`)
}

function sourceFolders(): string[] {
  const packages = readdirSync(join(ROOT, 'packages')).map((name) => join(ROOT, 'packages', name, 'src'))
  return [...packages, join(ROOT, 'apps/server/src'), join(ROOT, 'apps/worker/src')].filter((folder) => existsSync(folder))
}
