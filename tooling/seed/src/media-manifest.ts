import { readFile } from 'node:fs/promises'

import { z } from 'zod'

const entrySchema = z.object({
  key: z.string(),
  video: z.string(),
  poster: z.string(),
  captions: z.partialRecord(z.enum(['en', 'ar']), z.string()),
  durationSeconds: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  size: z.int().positive(),
})

/** A video of media/ with the files beside it. */
export type MediaEntry = z.infer<typeof entrySchema>

const dir = new URL('../media/', import.meta.url)

/** What make-media wrote down about its files. */
export async function readManifest(): Promise<Map<string, MediaEntry>> {
  const entries = z.array(entrySchema).parse(JSON.parse(await readFile(new URL('manifest.json', dir), 'utf8')))
  return new Map(entries.map((entry) => [entry.key, entry]))
}

export function readMedia(name: string): Promise<Buffer> {
  return readFile(new URL(name, dir))
}
