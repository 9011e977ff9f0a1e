import { spawn } from 'node:child_process'

/**
 * The shell reads lists of pids from our pipe. The pipe ends also when we are killed by force: then it ends the processes of the
 * last list, those that are still what they were, since pids are used again.
 */
const SCRIPT = `
signal=$1; marker=$2
while read -r line; do
  [ "$line" = done ] && exit 0
  pids=$line
done
for pid in $pids; do
  if [ -r "/proc/$pid/cmdline" ]; then line=$(tr '\\0' ' ' < "/proc/$pid/cmdline"); else line=$(ps -o command= -p "$pid" 2>/dev/null); fi
  case "$line" in *"$marker"*) kill "-$signal" "$pid" ;; esac
done
`

export interface Watchdog {
  /** The processes to see to from now on. */
  watch(pids: number[]): void
  /** Ends the watch; nothing is ended. */
  release(): void
}

/** Sees to it that processes don't outlive this one, also when it is killed by force. Takes a megabyte. */
export function startWatchdog(options: { marker: string; signal: 'INT' | 'TERM' }): Watchdog {
  // In a group of its own, so that Ctrl-C in the terminal doesn't end it.
  const child = spawn('/bin/sh', ['-c', SCRIPT, 'lectern-watchdog', options.signal, options.marker], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  })
  const { stdin } = child
  // Without a shell there is no watch, and the next start ends what was left.
  child.once('error', () => {})
  stdin.once('error', () => {})
  child.unref()
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref()
  return {
    watch: (pids) => void stdin.write(`${pids.join(' ')}\n`),
    release: () => void stdin.end('done\n'),
  }
}
