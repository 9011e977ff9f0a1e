import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { accessPage } from './access-page.ts'
import { KNOWN_UNNAMED, licencesPage } from './licences-page.ts'
import { binding, listLicences, unnamed } from './licences.ts'
import { restPage } from './rest-page.ts'

/** Writes the pages that are made from what the code says; with `--check` it only says which are out of date. */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const check = process.argv.includes('--check')
const licensed = await listLicences(root)
const pages: Record<string, string> = {
  'docs/access.md': accessPage(),
  'docs/rest-api.md': restPage(),
  'docs/licences.md': licencesPage(licensed),
}

const faults = [
  ...binding(licensed).map(({ name, licence }) => `${name} is under ${licence}: it can't come along.`),
  ...unnamed(licensed)
    .filter(({ name }) => !Object.hasOwn(KNOWN_UNNAMED, name))
    .map(({ name }) => `${name} doesn't say under which licence it is.`),
]
for (const [path, text] of Object.entries(pages)) {
  const file = join(root, path)
  if (readText(file) === text) continue
  if (check) faults.push(`${path} is out of date: run "npm run docs".`)
  else {
    writeFileSync(file, text)
    console.log(`${path} written`)
  }
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
