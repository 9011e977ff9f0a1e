import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '')

const USUAL_STATE = join(ROOT, '.lectern')

/** All that the stack keeps: data, secrets, logs. `LECTERN_STATE` puts a second stack beside the first. */
export const STATE = resolve(process.env['LECTERN_STATE'] || USUAL_STATE)
export const LOGS = join(STATE, 'logs')

/** What the built pages were built from; the build is the same for all stacks of a checkout. */
export const BUILD_STAMP = join(USUAL_STATE, 'build.json')
/** Where everything is, for scripts and checks. */
export const STACK_FILE = join(STATE, 'stack.json')
/** The variables of the servers, for the commands that work beside them. */
export const ENV_FILE = join(STATE, 'env.json')
