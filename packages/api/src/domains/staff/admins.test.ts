import { expect, test } from 'vitest'

import { demandAnotherAdmin } from './admins.ts'

const admin = (id: string, leaving = false) => ({ id, leaving })

test('A6: an admin who stays must remain', () => {
  expect(() => demandAnotherAdmin([admin('a')], 'a')).toThrow('last_admin')
  expect(() => demandAnotherAdmin([admin('a', true), admin('b')], 'b')).toThrow('last_admin')
  expect(() => demandAnotherAdmin([admin('a'), admin('b')], 'b')).not.toThrow()
  expect(() => demandAnotherAdmin([admin('a')], 'a trainee')).not.toThrow()
})
