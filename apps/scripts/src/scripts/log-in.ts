import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'

import { createTokenInput } from '@lectern/api/contracts/accounts'
import { createLecternClient } from '@lectern/client/client'
import { cookieNames } from '@lectern/kernel/cookies'

import { type Script, UsageError } from '../script.ts'

const DAYS = 30

/** Logs in once, makes an API token of 30 days with every scope and keeps it in `.lectern/token`. The password is read from `LECTERN_PASSWORD` or the flag. */
export const logIn: Script = {
  usage: '--user NAME_OR_EMAIL [--password …]   (or LECTERN_PASSWORD)',
  summary: 'Make an API token for the other scripts and store it in .lectern/token.',
  async run({ connection, args }) {
    const { values } = parseArgs({ args, options: { user: { type: 'string' }, password: { type: 'string' } } })
    const password = values.password ?? process.env['LECTERN_PASSWORD']
    if (values.user === undefined || password === undefined) throw new UsageError('Name the account and its password.')

    let cookie = ''
    const client = createLecternClient({
      origin: connection.origin,
      headers: () => ({ origin: connection.origin, ...(cookie === '' ? {} : { cookie }) }),
      async fetch(input, init) {
        const response = await fetch(input, init)
        const session = response.headers.getSetCookie().find((set) => set.startsWith(`${cookieNames(connection.origin).site}=`))
        if (session !== undefined) cookie = session.split(';', 1)[0] ?? ''
        return response
      },
    })
    const person = await client.accounts.logIn.mutate({ identifier: values.user, password })
    const { token } = await client.accounts.createToken.mutate({
      name: 'npm run script',
      scopes: createTokenInput.shape.scopes.element.options,
      expiresInDays: DAYS,
    })
    mkdirSync(dirname(connection.tokenFile), { recursive: true })
    writeFileSync(connection.tokenFile, `${token}\n`, { mode: 0o600 })
    console.log(`Logged in as ${person.name}; the token is in ${connection.tokenFile} and works for ${DAYS} days.`)
  },
}
