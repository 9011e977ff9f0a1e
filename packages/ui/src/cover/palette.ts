import type { Random } from './random.ts'

/** Colours of one cover. */
export interface Palette {
  ground: string
  deep: string
  star: string
  small: string
  strap: string
  edge: string
  rule: string
}

const colour = (lightness: number, chroma: number, hue: number) => `oklch(${lightness} ${chroma} ${Math.round((hue + 360) % 360)})`

/** Bookbinders' schemes on the subject's hue: night cloth, leather, tile, paper, gold on ink. */
export function paletteFor(hue: number, random: Random): Palette {
  const near = hue + random.pick([-28, 24, 38])
  const gold = colour(0.79, 0.13, 80)
  const paper = colour(0.965, 0.018, 84)
  const accent = random.pick([gold, colour(0.74, 0.12, near), colour(0.8, 0.09, hue + 180)])
  const schemes: readonly [Palette, ...Palette[]] = [
    {
      ground: colour(0.33, 0.085, hue),
      deep: colour(0.27, 0.075, hue),
      star: colour(0.45, 0.115, near),
      small: accent,
      strap: paper,
      edge: colour(0.22, 0.06, hue),
      rule: gold,
    },
    {
      ground: colour(0.52, 0.12, hue),
      deep: colour(0.43, 0.11, hue),
      star: colour(0.36, 0.1, near),
      small: accent,
      strap: paper,
      edge: colour(0.28, 0.08, hue),
      rule: paper,
    },
    {
      ground: colour(0.92, 0.035, hue),
      deep: colour(0.86, 0.055, hue),
      star: colour(0.56, 0.13, hue),
      small: colour(0.75, 0.12, near),
      strap: paper,
      edge: colour(0.37, 0.1, hue),
      rule: colour(0.48, 0.12, hue),
    },
    {
      ground: colour(0.29, 0.07, hue),
      deep: colour(0.24, 0.06, hue),
      star: colour(0.36, 0.085, hue),
      small: colour(0.47, 0.11, near),
      strap: gold,
      edge: colour(0.2, 0.05, hue),
      rule: gold,
    },
    {
      ground: colour(0.7, 0.105, hue),
      deep: colour(0.62, 0.115, hue),
      star: colour(0.88, 0.06, near),
      small: colour(0.4, 0.11, hue),
      strap: paper,
      edge: colour(0.33, 0.09, hue),
      rule: colour(0.33, 0.09, hue),
    },
  ]
  return random.pick(schemes)
}
