import { expect, test } from 'vitest'

import { createLogger } from './logger.ts'

test('secrets never reach a log line', () => {
  const lines: string[] = []
  const log = createLogger({ name: 'test', destination: { write: (line) => lines.push(line) } })
  log.info({ password: 'hunter2hunter2', user: { token: 'lct_x', session: { cookie: 'abc' } }, email: 'a@b.example' }, 'logged in')
  expect(lines.join('')).not.toMatch(/hunter2|lct_x|abc/)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ name: 'test', msg: 'logged in', password: '[secret]', email: 'a@b.example' })
})
