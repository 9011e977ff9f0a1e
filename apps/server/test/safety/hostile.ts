import { cursorAfter } from '@lectern/api/keyset'
import fc from 'fast-check'

/** Stands for what JSON can say and JavaScript can't write: a number that is too large to be one. */
const INFINITE = '@@1e999@@'

/** As it goes over the wire. */
export function toJson(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value).replaceAll(`"${INFINITE}"`, '1e999')
}

/** Texts that something behind us might take for more than a text. */
export const TEXTS = [
  "' OR 1=1 --",
  '"; DROP TABLE users; --',
  "a'b",
  String.raw`\'; select pg_sleep(5); --`,
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '../../../../etc/passwd',
  String.raw`..\..\windows\win.ini`,
  'file:///etc/passwd',
  '%00',
  'a\0b',
  '\0',
  '\ud800',
  'a\udc00',
  '\u202egnp.exe',
  '\ufeff',
  '\u200b\u200d',
  'e\u0301'.repeat(100),
  'ﷺ'.repeat(100),
  '👩‍👩‍👧‍👦'.repeat(20),
  'İıſßﬁ',
  '{{7*7}}${7*7}',
  'a\r\nSet-Cookie: stolen=1',
  '__proto__',
  'constructor',
  'toString',
  '%',
  '_%_',
  String.raw`\ `,
  '(',
  ':*',
  '& | ! <->',
  "'''",
  '*',
  '-',
  ' ',
  '',
  'NaN',
  'Infinity',
  'null',
  '0',
  '-1',
  '9'.repeat(30),
  '1e400',
] as const

const NUMBERS = [-1, 0, -0, 0.1, 1.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308, -1e308, 5e-324, INFINITE] as const

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)

export const hostileText = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }))

/** Anything that can be said in JSON, most of it never meant to be. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(...NUMBERS),
  fc.constantFrom<unknown>(true, false, null, [], {}, [[]], [null], { length: 1e9 }, nested(200), { toString: 1 }, JSON.parse('{"then":1}'), { $ne: null }),
  fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
  fc.array(fc.constantFrom<unknown>(1, 'a', null), { minLength: 300, maxLength: 400 }),
)

/** Too long for any field. Only for bodies: an address has no room for it. */
export const huge = fc.constantFrom('x'.repeat(700_000), 'ي'.repeat(200_000), '\n'.repeat(100_000))

/** Members that no input has. */
export const strangeMembers: fc.Arbitrary<[string, unknown][]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<[string, unknown][]>([]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<[string, unknown][]>(
      [['__proto__', { role: 'admin', isAdmin: true }]],
      [['constructor', { prototype: { role: 'admin' } }]],
      [
        ['role', 'admin'],
        ['userId', '00000000-0000-0000-0000-000000000000'],
        ['id', 1],
      ],
      [['', '']],
    ),
  },
)

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Places in lists: forged ones of every sort, at the ends of what a database can count. */
export const cursors = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'newest',
        'joined',
        'joined-first',
        'called',
        'made',
        'changed',
        'waiting',
        'applied',
        'oldest',
        'name',
        'popularity',
        'rating',
        'price_low',
        'price_high',
        'relevance',
        'reviews',
        'orders',
        'users',
        'courses',
        'audit',
        'applications',
      ),
      fc.constantFrom('999999999999999999', '-99999999999999999', '99999999999999999', '0', '1.5', 'text', '', "'", 'a\0b'),
      fc.constantFrom(NOBODY, 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'no-id'),
    )
    .map(([order, value, id]) => cursorAfter(order, { value, id })),
  hostileText,
)
