// The first thing of every command: runs on any Node from 20 with nothing installed, brings the workspace up to date,
// and hands over to the workspace's own Node.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, 'node_modules/.bin')
const stampFile = join(root, 'node_modules/.lectern-stamp')
const bundledNode = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)
const [command = 'start', ...args] = process.argv.slice(2)

checkNode()
installWhenNeeded()
handOver()

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (bundledNode || major > 22 || (major === 22 && minor >= 12)) return
  console.error(`Lectern needs Node 22.12 or later on ${process.platform}; this is ${process.version}. Get it from https://nodejs.org.`)
  process.exit(1)
}

/** Node, its platform and the locked packages: when one of them changes, what is installed no longer fits. */
function stampOf(lockfile) {
  return createHash('sha256').update(lockfile).update(`${process.platform}-${process.arch}`).digest('hex')
}

function installWhenNeeded() {
  const stamp = stampOf(readFileSync(join(root, 'pnpm-lock.yaml')))
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  console.log(`Installing packages (${packageManager})`)
  const start = Date.now()
  const pnpm = packageManager.split('+')[0]
  const install = spawnSync('npx', ['--yes', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    // What pnpm says goes to the error stream: the output of a command is its own.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, CI: 'true', npm_config_yes: 'true' },
    shell: process.platform === 'win32',
  })
  if (install.status !== 0) {
    console.error(install.error ? `npx could not be run: ${install.error.message}` : 'The packages could not be installed; the reason is above.')
    process.exit(1)
  }
  writeFileSync(stampFile, stamp)
  console.log(`Packages installed in ${((Date.now() - start) / 1000).toFixed(1)} s`)
}

function handOver() {
  const main = join(root, 'tooling/commands/src/main.ts')
  const node = bundledNode ? nodeOfWorkspace() : process.execPath
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8', main, command, ...args], {
    cwd: root,
    // The channel tells the command when we are killed by force.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: [bin, process.env.PATH].filter(Boolean).join(delimiter) },
  })
  // We wait for the command to end in order. Ctrl-C in a terminal reaches it twice then, which does no harm.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  stopWithNpm(child)
  child.on('error', (error) => {
    console.error(`${node} could not be run: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + ({ SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 1)))
}

/** The binary itself, and not the link to it: one process less, and signals reach it. */
function nodeOfWorkspace() {
  const binary = join(root, `node_modules/node-linux-${process.arch}/bin/node`)
  if (existsSync(binary)) return binary
  console.error('The workspace has no Node of its own: remove node_modules and start again.')
  process.exit(1)
}

/** An npm that is killed by force tells nobody, and the shell between it and us goes on waiting: we look whose child that is. */
function stopWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return
  const before = ancestors()
  setInterval(() => {
    if (ancestors() !== before) child.kill('SIGTERM')
  }, 1000).unref()
}

/** Our parent and its parent. Without /proc only the first is known. */
function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`
  } catch {
    return String(process.ppid)
  }
}
