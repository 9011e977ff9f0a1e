import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

type Theme = 'light' | 'dark'
type Rgb = [number, number, number]

const css = readFileSync(new URL('styles/tokens.css', import.meta.url), 'utf8')
const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light: numbers(light), dark: numbers(dark) },
  ]),
)

function numbers(text: string): [number, number, number] {
  const [l = 0, c = 0, h = 0] = text.split(' ').map(Number)
  return [l, c, h]
}

/** OKLCH to linear sRGB, clipped to what a screen shows (CSS Color 4). */
function linear([l, c, h]: [number, number, number]): Rgb {
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  return [
    clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ]
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b

function contrast(a: string, b: string, theme: Theme): number {
  const values = [a, b].map((name) => {
    const token = TOKENS.get(name)
    if (token === undefined) throw new Error(`tokens.css has no --${name}`)
    return luminance(linear(token[theme]))
  })
  const [low = 0, high = 0] = values.toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const SURFACES = ['paper', 'paper-raised', 'paper-sunk']
const TEXT: [string, string][] = [
  ...['ink', 'muted', 'lapis', 'lapis-strong', 'saffron-ink', 'leaf', 'carmine'].flatMap((ink) => SURFACES.map((surface): [string, string] => [ink, surface])),
  ['on-lapis', 'lapis'],
  ['on-lapis', 'lapis-strong'],
  ['on-carmine', 'carmine'],
  ['on-carmine', 'carmine-strong'],
  ['paper', 'ink'],
  ['ink', 'lapis-wash'],
  ['muted', 'lapis-wash'],
  ['lapis-strong', 'lapis-wash'],
  ['ink', 'saffron-wash'],
  ['saffron-ink', 'saffron-wash'],
  ['ink', 'leaf-wash'],
  ['leaf', 'leaf-wash'],
  ['ink', 'carmine-wash'],
  ['muted', 'carmine-wash'],
  ['carmine', 'carmine-wash'],
]
const SHAPES: [string, string][] = [
  ...SURFACES.map((surface): [string, string] => ['line-strong', surface]),
  ...SURFACES.map((surface): [string, string] => ['lapis', surface]),
  ['carmine', 'paper-raised'],
]

describe.each(['light', 'dark'] as const)('E2 and E3: %s', (theme) => {
  test.each(TEXT)('%s on %s can be read (4.5)', (ink, surface) => {
    expect(contrast(ink, surface, theme)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(SHAPES)('%s on %s can be seen (3)', (shape, surface) => {
    expect(contrast(shape, surface, theme)).toBeGreaterThanOrEqual(3)
  })
})

test('the measure itself: black on white is 21', () => {
  const white = luminance(linear([1, 0, 0]))
  expect((white + 0.05) / 0.05).toBeCloseTo(21, 1)
})
