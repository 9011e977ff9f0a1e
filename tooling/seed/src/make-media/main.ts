import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium } from 'playwright-core'

import type { MediaEntry } from '../media-manifest.ts'
import { makeTrailer, makeVideo } from './make-video.ts'
import { CALLIGRAPHY } from './scripts/calligraphy.ts'
import { FINANCIAL_STATEMENTS } from './scripts/financial-statements.ts'
import { INDEXES } from './scripts/indexes.ts'
import { SQL_JOINS } from './scripts/sql-joins.ts'
import { TRAILERS } from './scripts/trailers.ts'
import { HEIGHT, MEDIA_DIR, WIDTH } from './slide-page.ts'

/** Makes every file of media/ anew. Needs ffmpeg, espeak-ng and a chromium; run by hand when a script changed. */
const work = await mkdtemp(join(tmpdir(), 'lectern-media-'))
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
})
try {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
  await mkdir(MEDIA_DIR, { recursive: true })
  const entries: MediaEntry[] = []
  for (const script of [...SQL_JOINS, ...INDEXES, ...FINANCIAL_STATEMENTS, ...CALLIGRAPHY]) entries.push(report(await makeVideo(script, { page, work })))
  for (const script of TRAILERS) entries.push(report(await makeTrailer(script, { page, work })))
  await writeFile(join(MEDIA_DIR, 'manifest.json'), `${JSON.stringify(entries, null, 2)}\n`)
} finally {
  await browser.close()
  await rm(work, { recursive: true, force: true })
}

function report(entry: MediaEntry): MediaEntry {
  process.stdout.write(`${entry.key}  ${entry.durationSeconds} s  ${Math.round(entry.size / 1000)} kB\n`)
  return entry
}
