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
    // Addresses are the site's own affair (it overwrites getLocale): paraglide's patterns would bring a polyfill to every visitor.
    strategy: ['cookie', 'preferredLanguage', 'baseLocale'],
  }
}
