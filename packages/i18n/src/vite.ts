import { paraglideVitePlugin } from '@inlang/paraglide-js'

import { compilerOptions } from './compiler-options.ts'

/** Compiles the messages when Vite starts and again when a message file changes. */
export function messagesPlugin(): ReturnType<typeof paraglideVitePlugin> {
  return paraglideVitePlugin(compilerOptions())
}
