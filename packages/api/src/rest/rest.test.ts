import type { inferRouterOutputs } from '@trpc/server'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'

import { ACCESS, type ProcedureName, ruleOf } from '../access.ts'
import type { AppRouter } from '../roles.ts'
import { fieldsOf, readInput } from './input.ts'
import { match, paramNames } from './match.ts'
import type { OUTPUTS } from './outputs.ts'
import { inputOf } from './procedures.ts'
import { OPERATIONS, type RestRoute, ROUTES } from './routes.ts'
import { isScoped, type ScopedName } from './scoped.ts'

type Answers = inferRouterOutputs<AppRouter>
type AnswerOf<Name extends ScopedName> = Name extends `${infer Slice extends keyof Answers}.${infer Procedure}`
  ? Answers[Slice][Procedure & keyof Answers[Slice]]
  : never

/** Names whose documented shape isn't the shape that the procedure answers, in one direction or the other. */
type Differing = {
  [Name in ScopedName]: [AnswerOf<Name>] extends [z.output<(typeof OUTPUTS)[Name]>]
    ? [z.output<(typeof OUTPUTS)[Name]>] extends [AnswerOf<Name>]
      ? never
      : Name
    : Name
}[ScopedName]

const NAMES = Object.keys(ACCESS).filter((name): name is ProcedureName => Object.hasOwn(ACCESS, name))
const route = (name: ScopedName, index = 0): RestRoute => {
  const found = OPERATIONS.filter((operation) => operation.name === name)[index]?.route
  if (!found) throw new Error(`${name} has no route`)
  return found
}
const brought = (query: string, params: Record<string, string> = {}, body?: unknown) => ({ params, query: new URLSearchParams(query), body })

describe('the table of the outside API', () => {
  test('what it answers is documented as what the procedures answer', () => {
    expectTypeOf<Differing>().toEqualTypeOf<never>()
  })

  test('every scoped procedure has a route, and no other has', () => {
    expect(Object.keys(ROUTES).toSorted()).toEqual(NAMES.filter(isScoped).toSorted())
  })

  test('reads are asked for by GET, writes never', () => {
    for (const { name, route } of OPERATIONS) expect({ name, read: route.method === 'GET' }).toEqual({ name, read: ruleOf(name).type === 'query' })
  })

  test('each address leads to its own operation', () => {
    for (const { name, route } of OPERATIONS) {
      const path = route.path.replaceAll(/\{\w+\}/g, 'x')
      expect(match(route.method, path)).toMatchObject({ kind: 'found', name, route })
    }
  })

  test('no two operations have one name', () => {
    const ids = OPERATIONS.map(({ name, route }) => route.as ?? name)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('each part of a path, and what a route leaves out, is a field of the input', () => {
    for (const { name, route } of OPERATIONS.filter(({ name }) => inputOf(name) !== null)) {
      const filled = Object.fromEntries(paramNames(route.path).map((param) => [param, 'x']))
      const used = [...Object.keys(Object(readInput(name, route, brought('', filled, {})))), ...(route.without ?? [])]
      const strange = used.filter((field) => !Object.hasOwn(fieldsOf(name), field))
      expect({ name, strange }).toEqual({ name, strange: [] })
    }
  })
})

describe('finding an operation', () => {
  test('names and percent signs in a path', () => {
    expect(match('GET', '/instructors/mona%20s')).toMatchObject({ params: { username: 'mona s' } })
    expect(match('GET', '/instructors/a%2Fb')).toMatchObject({ params: { username: 'a/b' } })
    for (const path of [
      '/instructors/%E0%A4%A',
      '/instructors/',
      '/instructors',
      '/courses/',
      '/courses/a/b',
      '//courses',
      '/',
      '',
      '/__proto__',
      '/courses/x/reviews/',
    ]) {
      expect({ path, ...match('GET', path) }).toEqual({ path, kind: 'not_found' })
    }
  })

  test('a wrong method is told the right ones; HEAD is as GET', () => {
    expect(match('POST', '/courses')).toEqual({ kind: 'wrong_method', allowed: ['GET'] })
    expect(match('OPTIONS', '/teaching/courses')).toEqual({ kind: 'wrong_method', allowed: ['GET', 'POST'] })
    expect(match('HEAD', '/courses')).toMatchObject({ kind: 'found', name: 'catalog.search' })
  })
})

describe('reading the input', () => {
  test('numbers of a query become numbers, and what is none stays for the schema to refuse', () => {
    const search = (query: string) => readInput('catalog.search', route('catalog.search'), brought(query))
    expect(search('limit=5&minRating=4.5&q=12')).toEqual({ limit: 5, minRating: 4.5, q: '12' })
    for (const limit of ['1e3', 'NaN', 'Infinity', '0x10', ' 5', '', '-', '9'.repeat(40)]) expect(search(`limit=${limit}`)).toEqual({ limit })
    expect(search('limit=1&limit=2')).toEqual({ limit: ['1', '2'] })
  })

  test('a field that the operation does not have is refused', () => {
    const change = (body: unknown, query = '') => readInput('teaching.updateCourse', route('teaching.updateCourse'), brought(query, { courseId: 'c' }, body))
    expect(change({ title: 'New' })).toEqual({ courseId: 'c', title: 'New' })
    for (const body of [{ courseId: 'other' }, { titel: 'New' }, JSON.parse('{"__proto__":{"admin":true}}'), { constructor: 1 }]) {
      expect(() => change(body)).toThrow('unknown_field')
    }
    expect(() => change({}, 'title=New')).toThrow('unknown_field')
    expect(() => readInput('catalog.search', route('catalog.search'), brought('q=a&toString=1'))).toThrow('unknown_field')
    for (const body of [null, [], 'text', 3, undefined]) expect(() => change(body)).toThrow('bad_input')
  })

  test('what a route settles by itself cannot be said otherwise', () => {
    const remove = (query: string) => readInput('teaching.removeItem', route('teaching.removeItem', 1), brought(query, { courseId: 'c', lessonId: 'l' }))
    expect(remove('')).toEqual({ courseId: 'c', item: { id: 'l', type: 'lesson' } })
    expect(() => remove('item=x')).toThrow('unknown_field')
    const add = (body: unknown) => readInput('teaching.saveSection', route('teaching.saveSection'), brought('', { courseId: 'c' }, body))
    expect(add({ title: 'One' })).toEqual({ courseId: 'c', title: 'One' })
    expect(() => add({ title: 'One', sectionId: 's' })).toThrow('unknown_field')
  })
})
