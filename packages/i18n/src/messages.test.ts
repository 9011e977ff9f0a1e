import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { errorMessage, isErrorReason } from './errors.ts'

const ROOT = new URL('../messages/', import.meta.url)
const AREAS = readdirSync(ROOT)

interface Variant {
  declarations: string[]
  selectors: string[]
  match: Record<string, string>
}
type Message = string | Variant[]

function read(area: string, locale: string): Map<string, Message> {
  const parsed: Record<string, Message> = JSON.parse(readFileSync(new URL(`${area}/${locale}.json`, ROOT), 'utf8'))
  return new Map(Object.entries(parsed).filter(([key]) => key !== '$schema'))
}

const texts = (message: Message): string[] => (typeof message === 'string' ? [message] : message.flatMap((v) => Object.values(v.match)))
const inputs = (message: Message): string[] => {
  const named = texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))
  const declared = typeof message === 'string' ? [] : message.flatMap((v) => v.declarations.filter((d) => d.startsWith('input ')).map((d) => d.slice(6)))
  return [...new Set([...named, ...declared])].sort()
}
const isPlural = (message: Message): message is Variant[] =>
  typeof message !== 'string' && message.some((v) => v.declarations.some((d) => d.endsWith(': plural')))

// Names that are written in Latin letters in Arabic too.
const LATIN_NAMES = new Set(['common_locale_en'])

describe.each(AREAS)('%s', (area) => {
  const en = read(area, 'en')
  const ar = read(area, 'ar')

  test('has the same keys in both languages', () => {
    expect([...ar.keys()].sort()).toEqual([...en.keys()].sort())
  })

  test('keys begin with the name of their area', () => {
    const prefix = area === 'errors' ? 'error_' : `${area}_`
    expect([...en.keys()].filter((key) => !key.startsWith(prefix))).toEqual([])
  })

  test('takes the same parameters in both languages', () => {
    const differing = [...en].filter(([key, message]) => inputs(message).join() !== inputs(ar.get(key) ?? '').join()).map(([key]) => key)
    expect(differing).toEqual([])
  })

  test('Arabic is Arabic', () => {
    const latin = [...ar].filter(
      ([key, message]) =>
        !LATIN_NAMES.has(key) &&
        texts(message).some((text) => !/\p{Script=Arabic}/u.test(text.replaceAll(/\{\w+\}/g, '')) && /[a-z]/i.test(text.replaceAll(/\{\w+\}/g, ''))),
    )
    expect(latin.map(([key]) => key)).toEqual([])
  })

  test('plurals have every form of their language', () => {
    const lacking = (message: Message, forms: string[]) =>
      isPlural(message) && forms.some((form) => !message.some((v) => Object.keys(v.match).some((m) => m.includes(`=${form}`) || m.includes('*'))))
    expect([...en].filter(([, message]) => lacking(message, ['one', 'other'])).map(([key]) => key)).toEqual([])
    expect([...ar].filter(([, message]) => lacking(message, ['zero', 'one', 'two', 'few', 'many', 'other'])).map(([key]) => key)).toEqual([])
  })
})

describe('errorMessage', () => {
  test('knows a sentence for every reason that has words', () => {
    const helpers = /^error_(missing_|duration_|unknown$)|_(from|max|min|wait)$/
    const reasons = [...read('errors', 'en').keys()].filter((key) => !helpers.test(key)).map((key) => key.slice('error_'.length))
    expect(reasons.filter((reason) => !isErrorReason(reason))).toEqual([])
  })

  test('names how long to wait, in the language', () => {
    expect(errorMessage('too_many_tries', { retryAfterSeconds: 540 }, 'en')).toBe('Too many tries. Try again in 9 minutes.')
    expect(errorMessage('too_many_tries', { retryAfterSeconds: 120 }, 'ar')).toBe('محاولات كثيرة. حاول بعد دقيقتين.')
    expect(errorMessage('too_many_tries', {}, 'en')).toBe('Too many tries. Try again later.')
  })

  test('lists what a course still lacks', () => {
    expect(errorMessage('not_publishable', { missing: ['subject', 'preview_video'] }, 'en')).toContain('a subject and a preview video')
    expect(errorMessage('not_publishable', { missing: ['subject', 'preview_video'] }, 'ar')).toContain('مجال وفيديو تعريفي')
  })

  test('falls back for a reason it does not know, also one named like a property of every object', () => {
    expect(errorMessage('never_heard_of', {}, 'en')).toBe(errorMessage('toString', {}, 'en'))
    expect(errorMessage('never_heard_of', {}, 'ar')).toMatch(/\p{Script=Arabic}/u)
  })
})
