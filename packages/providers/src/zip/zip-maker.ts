import type { ZipMaker } from '@lectern/api/ports'
import { zipSync } from 'fflate'

/** Packs files into a ZIP in memory; for what one person has, that is a matter of milliseconds. */
export function createZipMaker(): ZipMaker {
  return {
    pack: (files) => zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 6 }),
  }
}
