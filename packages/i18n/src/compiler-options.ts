import { fileURLToPath } from 'node:url'

import type { CompilerOptions } from '@inlang/paraglide-js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What the command line and the Vite plugin both hand to paraglide. */
export function compilerOptions(): CompilerOptions {
  return {
    project: here('../project.inlang'),
    outdir: here('paraglide'),
    // One module per message, so that a page ships only the words it uses.
    outputStructure: 'message-modules',
    emitTsDeclarations: true,
    // Several programs compile at the same time while developing; emptying the folder would pull the words from under the others.
    cleanOutdir: false,
    emitGitIgnore: false,
    emitPrettierIgnore: false,
    cookieName: 'lectern_locale',
    cookieMaxAge: 60 * 60 * 24 * 365,
    strategy: ['url', 'cookie', 'preferredLanguage', 'baseLocale'],
    // English at /…, Arabic at /ar/…; the first pattern that fits wins, so the prefixed one comes first.
    urlPatterns: [
      {
        pattern: '/:path(.*)?',
        localized: [
          ['ar', '/ar/:path(.*)?'],
          ['en', '/:path(.*)?'],
        ],
      },
    ],
  }
}
