import type { Reply } from '../reply.ts'
import type { Args } from './args.ts'

/** The commands a part of the store knows, by their name in lower case. */
export type Commands = Record<string, (args: Args) => Reply>
