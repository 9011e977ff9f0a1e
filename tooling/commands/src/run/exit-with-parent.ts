/**
 * Loaded before a server that a command starts: its input is a pipe from the command, which ends also when the command
 * is killed by force. Then the server stops in order, and by force when it doesn't come to its end.
 */
const PATIENCE_MS = 5_000

process.stdin.resume()
process.stdin.once('close', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), PATIENCE_MS).unref()
})
// A pipe in Node is a socket; it must not keep the process by itself.
if ('unref' in process.stdin && typeof process.stdin.unref === 'function') process.stdin.unref()
