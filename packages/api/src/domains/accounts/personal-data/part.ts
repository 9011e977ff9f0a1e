import type { Db } from '@lectern/db/db'
import type { Locale } from '@lectern/kernel/locale'

/** Where it is held. */
export interface Sources {
  core: Db
  media: Db
}

/** One file of an export: JSON of one kind of what is held about a person. */
export interface ExportPart {
  file: `${string}.json`
  /** What is in it, for the README. */
  about: Record<Locale, string>
  read(from: Sources, person: { id: string }): Promise<unknown>
}
