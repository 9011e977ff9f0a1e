import { readFileSync } from 'node:fs'

import { z } from 'zod'

const account = z.object({ email: z.string(), password: z.string() })

const stackFile = z.object({
  web: z.url(),
  admin: z.url(),
  /** The servers without the front that keeps the address of whoever asks. */
  api: z.url(),
  mail: z.url(),
  stripe: z.url(),
  uploadthing: z.url(),
  accounts: z.object({ trainee: account, corporate: account, instructor: account, admin: account }),
})

export type Stack = z.infer<typeof stackFile>
export type DemoName = keyof Stack['accounts']

/** Where the running product is; `npm run e2e` names the file. */
export const stack: Stack = stackFile.parse(JSON.parse(readFileSync(process.env['LECTERN_STACK_FILE'] ?? '', 'utf8')))
