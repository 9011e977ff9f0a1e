import { at, type Point, polar, plus } from './geometry.ts'
import type { Palette } from './palette.ts'
import type { Random } from './random.ts'
import { armStar, chordStar, pathOf } from './strapwork.ts'

/** A shamsa: the sun-shaped medallion of bindings, large, with rings of rays around a star drawn in one line. */
export function medallion(name: string, palette: Palette, random: Random): string {
  const points = random.pick([8, 10, 12, 16])
  const centre = random.pick([at(800, 450), at(800, 450), at(800, 900), at(1120, 450)])
  const radius = centre.y === 900 ? 780 : random.pick([400, 560])
  const step = points / 2 - (points % 4 === 2 ? 2 : 1)
  const turn = -Math.PI / 2
  const half = Math.PI / points
  const path = (loop: readonly Point[]) => pathOf([loop], 1)

  const petalWidth = radius * 0.79 * Math.tan(half)
  const petal = pathOf([[at(0, -radius * 0.6), at(petalWidth, -radius * 0.79), at(0, -radius * 1.02), at(-petalWidth, -radius * 0.79)]], 1)
  const petals = Array.from({ length: points }, (_, k) => `<use href="#${name}t" transform="rotate(${Math.round(((k * 360) / points) * 100) / 100})"/>`).join(
    '',
  )
  const dots = Array.from({ length: points }, (_, k) => {
    const place = plus(centre, polar(turn + half + k * 2 * half, radius * 0.93))
    return `M${Math.round(place.x)} ${Math.round(place.y)}h0`
  }).join('')
  const outer = path(armStar(centre, points, radius * 1.12, radius * 0.98, turn + half))
  const chords = path(chordStar(centre, points, step, radius * 0.6, turn))
  return (
    `<path d="${outer}" fill="${palette.deep}" stroke="${palette.rule}" stroke-width="6"/>` +
    `<g transform="translate(${centre.x} ${centre.y})" fill="${palette.star}" stroke="${palette.strap}" stroke-width="9" stroke-linejoin="round"><path id="${name}t" d="${petal}"/>${petals}</g>` +
    `<circle cx="${centre.x}" cy="${centre.y}" r="${Math.round(radius * 0.62)}" fill="${palette.ground}" stroke="${palette.strap}" stroke-width="9"/>` +
    `<path d="${path(armStar(centre, points, radius * 0.6, radius * 0.34, turn))}" fill="${palette.small}"/>` +
    `<path d="${chords}" fill="${palette.star}" fill-rule="evenodd" stroke="${palette.edge}" stroke-width="16" stroke-linejoin="round"/>` +
    `<path d="${chords}" fill="none" stroke="${palette.strap}" stroke-width="8" stroke-linejoin="round"/>` +
    `<path d="${dots}" fill="none" stroke="${palette.rule}" stroke-width="22" stroke-linecap="round"/>`
  )
}
