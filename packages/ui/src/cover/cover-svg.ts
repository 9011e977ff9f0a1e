import { medallion } from './medallion.ts'
import { type Palette, paletteFor } from './palette.ts'
import { type Random, randomFrom } from './random.ts'
import { patternLayers } from './pattern.ts'

export const COVER_WIDTH = 1600
export const COVER_HEIGHT = 900

const COMPOSITIONS = ['field', 'field', 'band', 'binding', 'window', 'medallion'] as const

/**
 * The cover of a course as an SVG: girih strapwork drawn from its id in the hue of its subject. The same id gives the same cover
 * on every machine; under 4 kB; no text, so it serves both languages.
 */
export function coverSvg(id: string, hue: number): string {
  const key = `${hue} ${id}`
  const known = drawn.get(key)
  if (known !== undefined) return known
  if (drawn.size >= MOST_DRAWN) drawn.clear()
  const svg = draw(id, hue)
  drawn.set(key, svg)
  return svg
}

/** Drawing one takes longer than rendering the rest of its row, and a server draws the same few for everybody. */
const drawn = new Map<string, string>()
const MOST_DRAWN = 1_000

function draw(id: string, hue: number): string {
  const random = randomFrom(id)
  // Ids inside the drawing must not clash with those of other covers on the page.
  const name = `c${Math.floor(random.next() * 36 ** 4).toString(36)}`
  const composition = random.pick(COMPOSITIONS)
  const palette = paletteFor(hue, random)
  const body = COMPOSE[composition](name, palette, random)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${COVER_WIDTH} ${COVER_HEIGHT}">${body}</svg>`
}

type Compose = (name: string, palette: Palette, random: Random) => string

const ground = (fill: string) => `<path fill="${fill}" d="M0 0h1600v900H0z"/>`

const COMPOSE = {
  /** The pattern alone. */
  field: (name, palette, random) => ground(palette.ground) + patternLayers(name, palette, random, random.pick(['large', 'medium'])),
  /** A frieze below plain cloth. */
  band: (name, palette, random) => {
    const top = random.pick([250, 330, 410])
    const bottom = random.pick([900, 740])
    const edges = (outwards: number) => [`M0 ${top - outwards}h1600`, ...(bottom < 900 ? [`M0 ${bottom + outwards}h1600`] : [])]
    return (
      ground(palette.ground) +
      clipped(name, `M0 ${top}h1600v${bottom - top}H0z`, ground(palette.deep) + patternLayers(name, palette, random, 'medium')) +
      rules(edges(0), palette.rule) +
      thinRules(edges(26), palette.rule)
    )
  },
  /** A pointed arch, as over a mihrab or a book's opening page. */
  window: (name, palette, random) => {
    const arch = 'M480 900V470C480 300 640 200 800 90 960 200 1120 300 1120 470V900z'
    return (
      ground(palette.ground) +
      clipped(name, arch, ground(palette.deep) + patternLayers(name, palette, random, 'medium')) +
      rules([arch], palette.rule) +
      thinRules(['M446 910V466C446 280 620 172 800 48 980 172 1154 280 1154 466V910'], palette.rule)
    )
  },
  /** Centre and corner pieces, as pressed into leather. */
  binding: (name, palette, random) => {
    const centre = 'M800 120C880 250 1010 330 1200 450 1010 570 880 650 800 780 720 650 590 570 400 450 590 330 720 250 800 120z'
    const corners =
      'M70 70h300C330 200 210 300 70 330zM1530 70h-300C1270 200 1390 300 1530 330zM70 830h300C330 700 210 600 70 570zM1530 830h-300C1270 700 1390 600 1530 570z'
    return (
      ground(palette.ground) +
      clipped(name, centre + corners, ground(palette.deep) + patternLayers(name, palette, random, 'small')) +
      rules([centre, corners], palette.rule) +
      thinRules(['M70 70h1460v760H70z', 'M44 44h1512v812H44z'], palette.rule)
    )
  },
  medallion: (name, palette, random) => ground(palette.ground) + medallion(name, palette, random),
} satisfies Record<(typeof COMPOSITIONS)[number], Compose>

function clipped(name: string, shape: string, content: string): string {
  return `<clipPath id="${name}k"><path d="${shape}"/></clipPath><g clip-path="url(#${name}k)">${content}</g>`
}

const rules = (paths: readonly string[], colour: string) => `<path fill="none" stroke="${colour}" stroke-width="9" d="${paths.join('')}"/>`
const thinRules = (paths: readonly string[], colour: string) => `<path fill="none" stroke="${colour}" stroke-width="3" d="${paths.join('')}"/>`
