import type { SignedIn } from '@lectern/auth/actor'
import { type Scope, SCOPES } from '@lectern/auth/scopes'
import { ROLES } from '@lectern/db/values'
import { TRPCError } from '@trpc/server'
import { describe, expect, test } from 'vitest'

import { testApp, type TestApp } from '../test/app.ts'
import { ACCESS, type AccessRule, ruleOf, type ProcedureName } from './access.ts'
import { appRouter } from './roles.ts'

const NAMES = Object.keys(ACCESS).filter((name): name is ProcedureName => name in ACCESS)

type Refusal = 'unauthenticated' | 'forbidden' | 'scope_missing' | 'viewing'
type Outcome = Refusal | 'admitted'

/** What the table says, written a second time and differently from `admit`. */
function expected(rule: AccessRule, caller: Caller): Outcome {
  if (caller.role === null) return rule.who === 'all' ? 'admitted' : 'unauthenticated'
  if (Array.isArray(rule.who) && !rule.who.includes(caller.role)) return 'forbidden'
  if (caller.viewing === true) return rule.whileViewing === 'allowed' || (rule.type === 'query' && rule.whileViewing !== 'refused') ? 'admitted' : 'viewing'
  if (caller.scopes === null) return 'admitted'
  return rule.scope !== undefined && caller.scopes.includes(rule.scope) ? 'admitted' : 'scope_missing'
}

interface Caller {
  name: string
  role: (typeof ROLES)[number] | null
  /** Null for a session. */
  scopes: readonly Scope[] | null
  /** An admin who looks at the site as somebody of the role (A8). */
  viewing?: true
}

const CALLERS: Caller[] = [
  { name: 'a guest', role: null, scopes: null },
  ...ROLES.map((role) => ({ name: role, role, scopes: null })),
  ...ROLES.map((role) => ({ name: `${role} by a token without scopes`, role, scopes: [] })),
  ...ROLES.map((role) => ({ name: `${role} by a token with every scope`, role, scopes: SCOPES })),
  ...ROLES.map((role) => ({ name: `an admin who looks at the site as ${role}`, role, scopes: null, viewing: true as const })),
]

async function actorOf(app: TestApp, { role, scopes, viewing }: Caller): Promise<SignedIn | null> {
  if (role === null) return null
  const person = await app.signedIn(role)
  if (viewing === true) return app.viewedBy(await app.signedIn('admin'), person)
  return scopes === null ? person : app.withToken(person, scopes)
}

/** Input that no procedure takes, so that whoever is admitted fails at the input; a procedure without input runs and may fail as it likes. */
const BAD_INPUT = Symbol('bad input')

async function outcomeOf(app: TestApp, name: ProcedureName, actor: SignedIn | null): Promise<Outcome> {
  const [namespace = '', procedure = ''] = name.split('.')
  const slice: unknown = Reflect.get(app.as(actor), namespace)
  const call: unknown = typeof slice === 'function' ? Reflect.get(slice, procedure) : null
  if (typeof call !== 'function') throw new Error(`${name} can't be called`)
  try {
    await call(BAD_INPUT)
    return 'admitted'
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error
    if (error.code === 'UNAUTHORIZED' && error.message === 'unauthenticated') return 'unauthenticated'
    if (error.code === 'FORBIDDEN' && (error.message === 'scope_missing' || error.message === 'viewing')) return error.message
    return error.code === 'FORBIDDEN' ? 'forbidden' : 'admitted'
  }
}

describe('E6: the access table', () => {
  test('E6: every procedure has its row and every row its procedure', () => {
    expect(Object.keys(appRouter._def.procedures).toSorted()).toEqual(NAMES.toSorted())
  })

  test.each(NAMES)('E6: %s is of the type and bears the name of its row', (name) => {
    const procedure: unknown = Reflect.get(appRouter._def.procedures, name)
    expect(procedure).toHaveProperty('_def.type', ruleOf(name).type)
    expect(procedure).toHaveProperty('_def.meta', { name })
  })

  test('E6: what moves money demands an idempotency key', () => {
    const moving = NAMES.filter((name) => ruleOf(name).idempotencyKey === 'required')
    expect(moving).toContain('payments.checkout')
    for (const name of moving) expect(ruleOf(name).type).toBe('mutation')
  })

  test('E6: tokens can reach only reads and teaching', () => {
    const writes = NAMES.filter((name) => ruleOf(name).type === 'mutation' && ruleOf(name).scope !== undefined)
    for (const name of writes) expect(ruleOf(name).scope).toBe('teaching:write')
  })
})

test.each(CALLERS)('E6: what $name is admitted to is what the table says, before any input is looked at', async (caller) => {
  const app = await testApp()
  const actor = await actorOf(app, caller)
  const outcomes: Partial<Record<ProcedureName, Outcome>> = {}
  for (const name of NAMES) outcomes[name] = await outcomeOf(app, name, actor)
  expect(outcomes).toEqual(Object.fromEntries(NAMES.map((name) => [name, expected(ruleOf(name), caller)])))
})
