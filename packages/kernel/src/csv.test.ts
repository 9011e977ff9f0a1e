import fc from 'fast-check'
import { expect, test } from 'vitest'

import { csvLine } from './csv.ts'

test('cells are quoted when they need it, and formulas are made inert', () => {
  expect(csvLine(['L-000001', 'He said "hi", twice', 'سطر\nثان', null, 3, true])).toBe('L-000001,"He said ""hi"", twice","سطر\nثان",,3,true\r\n')
  expect(csvLine(['=HYPERLINK("x")', '-1', '@sum', '+20 100', '\t=1', '＝1'])).toBe("\"'=HYPERLINK(\"\"x\"\")\",'-1,'@sum,'+20 100,'\t'=1,'＝1\r\n")
  expect(csvLine(['a;=1', 'a-b@c.example', -1])).toBe('"a;\'=1",a-b@c.example,-1\r\n')
})

test('whatever the cells, a reader of RFC 4180 finds as many, and none begins a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ';', '=', '-', '@', '\t', 'a', 'ش') }), { minLength: 1 }), (cells) => {
      const [row, ...more] = parse(csvLine(cells))
      expect(more).toEqual([])
      expect(row?.map((cell) => cell.replaceAll("'", ''))).toEqual(cells)
      for (const cell of row ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})

/** A reader by the grammar of RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < text.length;) {
    const [whole, quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(text.slice(at)) ?? ['']
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    at += whole.length
    if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else if (text[at] === ',') at += 1
    else throw new Error(`not CSV at ${at}: ${text}`)
  }
  return rows
}
