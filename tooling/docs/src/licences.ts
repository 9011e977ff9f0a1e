import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { z } from 'zod'

/** A package that comes along, and what its licence is called. */
export interface Licensed {
  name: string
  licence: string
}

const listed = z.record(z.string(), z.array(z.object({ name: z.string() })))

/** Parts of names that differ from machine to machine: the same package, built for another. */
const PLATFORM = /-(?:linux|darwin|win32|freebsd|android)[\w-]*$/

/** Every package that apps and packages need when they run, by name. Builds for this machine's kind count as builds for any. */
export async function listLicences(root: string): Promise<Licensed[]> {
  const { stdout } = await promisify(execFile)(
    join(root, 'node_modules/.bin/pnpm'),
    ['--filter', './apps/*', '--filter', './packages/*', 'licenses', 'list', '--prod', '--json'],
    {
      cwd: root,
      maxBuffer: 32 << 20,
    },
  )
  return licencesIn(JSON.parse(stdout))
}

export function licencesIn(answer: unknown): Licensed[] {
  const packages = new Map<string, string>()
  for (const [licence, group] of Object.entries(listed.parse(answer))) {
    for (const { name } of group) packages.set(name.replace(PLATFORM, '-*'), licence)
  }
  return [...packages].map(([name, licence]) => ({ name, licence })).toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Licences that would bind what is built on them (GPL, AGPL and their like). The LGPL doesn't, of a library that is linked and not changed. */
export function binding(licensed: readonly Licensed[]): Licensed[] {
  return licensed.filter(({ licence }) => /\b(?:A?GPL|SSPL|BUSL|CC-BY-NC)\b/i.test(licence) && !/\bOR\b/.test(licence))
}

/** Packages that don't say under which licence they are. */
export function unnamed(licensed: readonly Licensed[]): Licensed[] {
  return licensed.filter(({ licence }) => /unknown|see license|unlicensed/i.test(licence))
}
