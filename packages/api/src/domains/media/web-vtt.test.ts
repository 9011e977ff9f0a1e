import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { cleanWebVtt } from './web-vtt.ts'

const cue = (text: string, timing = '00:01.000 --> 00:03.500') => `WEBVTT\n\n${timing}\n${text}\n`
const textOf = (vtt: string) => vtt.split('\n').slice(3).join('\n').trimEnd()

describe('captions', () => {
  test('L2: a plain file comes back as it is, without names of cues, Windows line ends and a byte order mark', () => {
    const vtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n\n00:00:02.500 --> 01:00:04.000 align:start line:90%\nTwo\nlines\n'
    expect(cleanWebVtt(vtt)).toBe(vtt)
    expect(cleanWebVtt(`\uFEFF${vtt.replace('00:00.000', '1\n00:00.000').replaceAll('\n', '\r\n')}`)).toBe(vtt)
  })

  test('b, i, u, v and lang stay; every other tag goes and its words stay', () => {
    expect(textOf(cleanWebVtt(cue('<v Mona>Hi</v> <b>bold</b> <i>it</i> <u>u</u> <lang ar>مرحبا</lang>')))).toBe(
      '<v Mona>Hi</v> <b>bold</b> <i>it</i> <u>u</u> <lang ar>مرحبا</lang>',
    )
    expect(textOf(cleanWebVtt(cue('<script>alert(1)</script><c.red onclick=x>red</c> <00:02.000>late <b onload=x>b</b>')))).toBe('alert(1)red late <b>b</b>')
    expect(textOf(cleanWebVtt(cue('2 < 3 and <img src=x onerror=y')))).toBe('2')
  })

  test('notes, styles, regions and unknown cue settings are left out', () => {
    const vtt =
      'WEBVTT - made by hand\nX-TIMESTAMP-MAP=1\n\nNOTE secret\n\nSTYLE\n::cue { background: url(http://evil.example) }\n\nREGION\nid:a\n\n00:00.000 --> 00:01.000 region:a align:end evil:1\nWords\n'
    expect(cleanWebVtt(vtt)).toBe('WEBVTT\n\n00:00.000 --> 00:01.000 align:end\nWords\n')
  })

  test.each([
    ['no header', '00:00.000 --> 00:01.000\nWords', 'captions_no_header', {}],
    ['a header that only begins like one', 'WEBVTTX\n\n00:00.000 --> 00:01.000\nWords', 'captions_no_header', {}],
    ['an SRT time', cue('Words', '00:00:01,000 --> 00:00:02,000'), 'captions_bad_time', { line: 3 }],
    ['a cue that ends before it begins', cue('Words', '00:02.000 --> 00:01.000'), 'captions_bad_time', { line: 3 }],
    ['no cues', 'WEBVTT\n\nNOTE nothing here\n', 'captions_empty', {}],
  ])('%s is refused, naming the field', (_, vtt, reason, details) => {
    expect(() => cleanWebVtt(vtt)).toThrow(expect.objectContaining({ code: 'INVALID', reason, details: { field: 'vtt', ...details } }))
  })

  test('whatever stands in a cue, what comes back holds only the kept tags, and cleaning it again changes nothing', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('<', '>', '</', '<script>', '<b', '<v ', '-->', '<lang ', '\n', '&lt;', '<<b>', '"', 'onclick='))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces
          .join('')
          .split(/\r\n|\r|\n/)
          .filter((line) => line.trim() !== '' && !line.includes('-->'))
          .join('\n')
        let cleaned: string
        try {
          cleaned = cleanWebVtt(cue(text))
        } catch {
          return
        }
        for (const [tag] of textOf(cleaned).matchAll(/<[^>]*>?/g)) expect(tag).toMatch(/^<\/?(?:b|i|u|v|lang)(?: [^<>]+)?>$/)
        expect(cleanWebVtt(cleaned)).toBe(cleaned)
      }),
    )
  })
})
