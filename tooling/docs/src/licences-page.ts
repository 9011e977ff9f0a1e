import type { Licensed } from './licences.ts'
import { MADE, table } from './table.ts'

/** Packages without a licence in their manifest, and why that is all right. */
export const KNOWN_UNNAMED: Readonly<Record<string, string>> = {
  '@lix-js/sdk-*': 'a build of `@lix-js/sdk`, which is MIT; used when the words are generated, not by what ships',
}

/** What comes along, by licence. */
export function licencesPage(licensed: readonly Licensed[]): string {
  const by = Map.groupBy(licensed, ({ licence }) => licence)
  const rows = [...by].toSorted(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
  return `${MADE}

# Licences

Lectern itself is MIT. These are the packages that its apps and packages need when they run, by licence; none is under the GPL or AGPL, and \`npm test\` says so.
Builds for one kind of machine have a star in their name. libvips (LGPL) is linked as it is, in a file of its own. ffmpeg is a program beside ours, and comes with the
system.

${table(
  ['licence', 'packages', 'names'],
  rows.map(([licence, group]) => [licence, `${group.length}`, group.map(({ name }) => `\`${name}\``).join(' ')]),
)}

${Object.entries(KNOWN_UNNAMED)
  .map(([name, why]) => `\`${name}\` names none: ${why}.`)
  .join('\n')}
`
}
