import { parseArgs } from 'node:util'

import { createPasswords } from '@lectern/auth/passwords'
import { createUploadThingStore } from '@lectern/providers/uploadthing'
import { z } from 'zod'

import { progressBar } from './progress-bar.ts'
import { seed } from './seed.ts'

/** `node src/main.ts [--courses 100000] [--users 100000] [--seed 7]`, with the servers' variables in the environment. */
const environment = z.object({ CORE_DATABASE_URL: z.string().min(1), MEDIA_DATABASE_URL: z.string().min(1), UPLOADTHING_TOKEN: z.string().min(1) })
const count = z.coerce.number().int().min(0).max(5_000_000).optional()
const options = z.object({ courses: count, users: count, seed: z.coerce.number().int().optional() })

const env = environment.parse(process.env)
const { values } = parseArgs({ options: { courses: { type: 'string' }, users: { type: 'string' }, seed: { type: 'string' } } })
const { courses, users, seed: number } = options.parse(values)
const started = performance.now()
const { seeded, grown, joined } = await seed(
  {
    coreUrl: env.CORE_DATABASE_URL,
    mediaUrl: env.MEDIA_DATABASE_URL,
    store: createUploadThingStore({ token: env.UPLOADTHING_TOKEN }),
    passwords: createPasswords(),
    now: new Date(),
  },
  {
    ...(courses !== undefined && { courses }),
    ...(users !== undefined && { users }),
    ...(number !== undefined && { seed: number }),
    onProgress: progressBar(process.stdout),
    onIndexing: () => process.stdout.write('Writing the search index\n'),
  },
)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
const madeUp = [...(grown > 0 ? [`${grown} courses`] : []), ...(joined > 0 ? [`${joined} people`] : [])]
process.stdout.write(
  seeded || madeUp.length > 0
    ? `Seeded${madeUp.length > 0 ? `, ${madeUp.join(' and ')} made up` : ''} in ${seconds} s\n`
    : 'Nothing to seed: the data is there already\n',
)
