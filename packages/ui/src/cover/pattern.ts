import type { Palette } from './palette.ts'
import type { Random } from './random.ts'
import { crossingPath, pathOf, type Strapwork, strapwork } from './strapwork.ts'
import { TILINGS, type TilingName } from './tilings.ts'

const WIDTH = 1600
const HEIGHT = 900
const NAMES: readonly [TilingName, ...TilingName[]] = ['eightFold', 'tenFold', 'twelveFold', 'twelveWithHexagons', 'tenFold', 'eightFold', 'sixFold']

/** Length of a tile's side, by how big the pattern should look; tiles with many sides are drawn a little smaller. */
const SIDES: Record<'small' | 'medium' | 'large', Record<TilingName, number>> = {
  small: { eightFold: 92, tenFold: 76, twelveFold: 80, twelveWithHexagons: 78, sixFold: 92 },
  medium: { eightFold: 120, tenFold: 92, twelveFold: 90, twelveWithHexagons: 88, sixFold: 112 },
  large: { eightFold: 178, tenFold: 140, twelveFold: 128, twelveWithHexagons: 118, sixFold: 150 },
}

/** Interlaced strapwork over the whole cover: tiles filled, straps edged, and over and under at each crossing. */
export function patternLayers(name: string, palette: Palette, random: Random, size: keyof typeof SIDES): string {
  const kind = random.pick(NAMES)
  const tiling = TILINGS[kind]()
  const angle = random.pick(tiling.angles)
  const side = SIDES[size][kind] * random.between(0.92, 1.12)
  const width = side * random.between(0.1, 0.19)
  const edge = Math.max(4, width * 0.26)
  const { stars, crossings } = draw(kind, angle)

  const most = Math.max(...stars.map((star) => star.sides))
  const big = pathOf(
    stars.filter((s) => s.sides === most).flatMap((s) => s.loops),
    side,
  )
  const rest = pathOf(
    stars.filter((s) => s.sides !== most).flatMap((s) => s.loops),
    side,
  )
  const between = Math.PI - (2 * angle * Math.PI) / 180
  const reach = ((width / 2 + edge) * (1 + Math.abs(Math.cos(between)))) / Math.sin(between) / side
  const over = crossingPath(crossings, side, Math.min(reach * 1.06, 0.42))

  // Integer steps, as the drawing's points are.
  const stepX = Math.round(tiling.width * side)
  const stepY = Math.round(tiling.height * side)
  const strapWidth = Math.round(width)
  const edgeWidth = Math.round(width + edge * 2)
  const [shiftX, shiftY] = random.pick([
    [800, 450],
    [800, 450],
    [533, 450],
    [800, 620],
  ] as const)

  const columns = spread(-shiftX, WIDTH - shiftX, stepX)
  const rows = spread(-shiftY, HEIGHT - shiftY, stepY)

  // Layers, each laid as a row of rectangles and then as rows: the straps that lie above must cover the seams too.
  const lay = (layer: string) => {
    const row = columns.map((x) => `<use href="#${name}${layer}"${x === 0 ? '' : ` x="${x}"`}/>`).join('')
    return `<g id="${name}${layer}r">${row}</g>${rows.map((y) => (y === 0 ? '' : `<use href="#${name}${layer}r" y="${y}"/>`)).join('')}`
  }
  const stroke = (what: string, colour: string, w: number) => `<use href="#${name}${what}" fill="none" stroke="${colour}" stroke-width="${w}"/>`
  return (
    `<defs><path id="${name}p" d="${big}"/><path id="${name}q" d="${rest}"/><g id="${name}s"><use href="#${name}p"/><use href="#${name}q"/></g><path id="${name}o" d="${over}"/>` +
    `<g id="${name}a" stroke-linejoin="round"><use href="#${name}p" fill="${palette.star}"/><use href="#${name}q" fill="${palette.small}"/>${stroke('s', palette.edge, edgeWidth)}</g>` +
    `<g id="${name}m" stroke-linejoin="round">${stroke('s', palette.strap, strapWidth)}</g>` +
    `<g id="${name}b">${stroke('o', palette.edge, edgeWidth)}${stroke('o', palette.strap, strapWidth)}</g></defs>` +
    `<g transform="translate(${shiftX} ${shiftY})">${lay('a')}${lay('m')}${lay('b')}</g>`
  )
}

/** Where copies of a rectangle must stand to cover a span; its tiles reach out by about half of it before and a little after. */
function spread(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step - 1.1)
  const last = Math.floor(to / step + 0.6)
  return Array.from({ length: last - first + 1 }, (_, k) => (first + k) * step)
}

// A handful of drawings, each costing half a millisecond; pages show dozens of covers.
const drawn = new Map<string, Strapwork>()

function draw(kind: TilingName, angle: number): Strapwork {
  const key = `${kind} ${angle}`
  const known = drawn.get(key) ?? strapwork(TILINGS[kind](), angle)
  drawn.set(key, known)
  return known
}
