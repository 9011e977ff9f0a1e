import { at, degrees, meet, midpoint, type Point, plus, polar } from './geometry.ts'
import type { Tiling } from './tilings.ts'

/** Lines of one tile: closed loops through the middles of its sides, by the number of its sides. */
export interface Star {
  readonly sides: number
  readonly loops: readonly (readonly Point[])[]
}

/** A place where one strap passes over another. */
export interface Crossing {
  readonly point: Point
  readonly direction: Point
}

export interface Strapwork {
  readonly stars: readonly Star[]
  readonly crossings: readonly Crossing[]
}

interface Ray {
  readonly from: Point
  readonly side: number
  readonly direction: Point
}

/**
 * Polygons in contact (Hankin's way of drawing girih): from the middle of each side two rays leave at `angle`, and each is joined
 * to the one that it meets first. Straps run straight through the middles of sides, where they cross.
 */
export function strapwork(tiling: Tiling, angle: number): Strapwork {
  const stars = tiling.polygons.map((polygon) => starOf(polygon, degrees(angle)))
  const seen = new Set<string>()
  const crossings = tiling.polygons.flatMap((polygon) =>
    raysOf(polygon, degrees(angle)).flatMap((ray, index) => {
      // Of the two straps at a side, always the one turned the same way lies above: so each strap goes over, then under.
      const place = key(ray.from, tiling)
      if (index % 2 === 1 || seen.has(place)) return []
      seen.add(place)
      return [{ point: ray.from, direction: ray.direction }]
    }),
  )
  return { stars, crossings }
}

function key({ x, y }: Point, { width, height }: Tiling): string {
  const wrap = (value: number, size: number) => Math.round((((value % size) + size) % size) * 100) % Math.round(size * 100)
  return `${wrap(x, width)} ${wrap(y, height)}`
}

function raysOf(polygon: readonly Point[], angle: number): Ray[] {
  return polygon.flatMap((a, side) => {
    const b = polygon[(side + 1) % polygon.length] ?? a
    const along = Math.atan2(b.y - a.y, b.x - a.x)
    const from = midpoint(a, b)
    return [
      { from, side, direction: polar(along + angle) },
      { from, side, direction: polar(along + Math.PI - angle) },
    ]
  })
}

function starOf(polygon: readonly Point[], angle: number): Star {
  const rays = raysOf(polygon, angle)
  const meetings = rays.flatMap((a, i) =>
    rays.flatMap((b, j) => {
      if (j <= i || a.side === b.side) return []
      const met = meet(a.from, a.direction, b.from, b.direction)
      return met === null ? [] : [{ i, j, ...met }]
    }),
  )
  const partner = new Map<number, { other: number; corner: Point }>()
  for (const { i, j, point } of meetings.toSorted((a, b) => a.length - b.length)) {
    if (partner.has(i) || partner.has(j)) continue
    partner.set(i, { other: j, corner: point })
    partner.set(j, { other: i, corner: point })
  }
  return { sides: polygon.length, loops: loopsOf(rays, partner) }
}

function loopsOf(rays: readonly Ray[], partner: ReadonlyMap<number, { other: number; corner: Point }>): Point[][] {
  const used = new Set<number>()
  const loops: Point[][] = []
  for (let start = 0; start < rays.length; start++) {
    const loop: Point[] = []
    for (let current = start; !used.has(current);) {
      const ray = rays[current]
      const joined = partner.get(current)
      if (ray === undefined || joined === undefined) break
      used.add(current).add(joined.other)
      loop.push(ray.from, joined.corner)
      // On through the middle of the side: its other ray.
      current = joined.other ^ 1
    }
    if (loop.length > 2) loops.push(loop)
  }
  return loops
}

/** Points of a star polygon {points/step} drawn in one line, for medallions. */
export function chordStar(centre: Point, points: number, step: number, radius: number, turn: number): Point[] {
  return Array.from({ length: points }, (_, k) => plus(centre, polar(turn + (k * step * 2 * Math.PI) / points, radius)))
}

/** A star with straight arms: outer and inner radius in turn. */
export function armStar(centre: Point, points: number, outer: number, inner: number, turn: number): Point[] {
  return Array.from({ length: points * 2 }, (_, k) => plus(centre, polar(turn + (k * Math.PI) / points, k % 2 === 0 ? outer : inner)))
}

/** SVG path of closed loops in whole units, written relative so that it is short. */
export function pathOf(loops: readonly (readonly Point[])[], scale: number): string {
  return loops
    .map((loop) => {
      let last = at(0, 0)
      const steps = loop.map((point, index) => {
        const here = at(Math.round(point.x * scale), Math.round(point.y * scale))
        const step = `${here.x - last.x} ${here.y - last.y}`.replace(' -', '-')
        last = here
        return index === 0 ? `M${here.x} ${here.y}`.replace(' -', '-') + 'l' : step
      })
      return `${steps[0] ?? ''}${steps.slice(1).join(' ').replaceAll(' -', '-')}z`
    })
    .join('')
}

/** Short strokes over the crossings, long enough to hide the strap below. */
export function crossingPath(crossings: readonly Crossing[], scale: number, reach: number): string {
  return crossings
    .map(({ point, direction }) => {
      const from = plus(point, direction, -reach)
      const to = plus(point, direction, reach)
      const [x, y] = [Math.round(from.x * scale), Math.round(from.y * scale)]
      return `M${x} ${y}l${Math.round(to.x * scale) - x} ${Math.round(to.y * scale) - y}`.replaceAll(' -', '-')
    })
    .join('')
}
