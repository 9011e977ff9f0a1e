import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
/** Draws a cover out of an id and a hue, and nothing that anybody wrote. */
const DRAWN = 'packages/ui/src/course-cover.tsx'

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules') && !file.includes('.test.'))
    .map((file) => join(folder, file))
}

test('only what renderMarkdown made is put into a page as HTML', () => {
  const raw = ['apps/web/src', 'apps/admin/src', 'packages/ui/src']
    .flatMap(sources)
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }))
    .filter(({ text }) => /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/.test(text))
  expect(raw.map(({ file }) => file)).toContain(DRAWN)
  expect(raw.filter(({ file, text }) => file !== DRAWN && !text.includes('renderMarkdown')).map(({ file }) => file)).toEqual([])
})
