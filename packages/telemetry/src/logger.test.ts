import { expect, test } from 'vitest'

import { createLogger } from './logger.ts'

test('secrets never reach a log line', () => {
  const lines: string[] = []
  const log = createLogger({ name: 'test', destination: { write: (line) => lines.push(line) } })
  log.info({ password: 'hunter2hunter2', user: { token: 'lct_x', session: { cookie: 'abc' } }, email: 'a@b.example' }, 'logged in')
  expect(lines.join('')).not.toMatch(/hunter2|lct_x|abc/)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ name: 'test', msg: 'logged in', password: '[secret]', email: 'a@b.example' })
})

test('an error of a query is told without the values of the query, and with its code', () => {
  const lines: string[] = []
  const log = createLogger({ name: 'test', destination: { write: (line) => lines.push(line) } })
  const cause = Object.assign(new Error('duplicate key value'), { code: '23505', detail: 'Key (email)=(mona@test.example) already exists.' })
  const error = Object.assign(new Error('Failed query: insert into users values ($1)\nparams: mona@test.example,$argon2id$x', { cause }), {
    params: ['mona@test.example'],
    code: '23505',
  })
  log.error({ err: error }, 'procedure failed')
  expect(lines.join('')).not.toMatch(/mona@test|argon2/)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ err: { code: '23505', message: expect.stringContaining('insert into users') } })
})
