import { at, degrees, type Point, polar, plus, regular } from './geometry.ts'

/** A plane covered by polygons with sides of length 1, as one rectangle that repeats. */
export interface Tiling {
  readonly width: number
  readonly height: number
  readonly polygons: readonly (readonly Point[])[]
  /** Angles between strap and side that make good stars here. */
  readonly angles: readonly [number, ...number[]]
  /** Points to put in the middle of a cover. */
  readonly centre: Point
}

const SQRT3 = Math.sqrt(3)

function eightFold(): Tiling {
  const width = 1 + Math.SQRT2
  return {
    width,
    height: width,
    polygons: [regular(at(0, 0), 8, 0), regular(at(width / 2, width / 2), 4, degrees(45))],
    angles: [67.5, 56, 61, 72],
    centre: at(0, 0),
  }
}

/** Twelve-sided tiles on a triangular net; `gap` apart along it. */
function triangularNet(gap: number): {
  width: number
  height: number
  nodes: Point[]
  holes: { point: Point; facing: number }[]
  links: { point: Point; facing: number }[]
} {
  const width = 2 + SQRT3 + gap
  const height = width * SQRT3
  const nodes = [at(0, 0), at(width / 2, height / 2)]
  const holes = nodes.flatMap((node) => [
    { point: plus(node, at(width / 2, height / 6)), facing: degrees(90) },
    { point: plus(node, at(width / 2, -height / 6)), facing: degrees(-90) },
  ])
  const links = nodes.flatMap((node) => [0, 60, 120].map((angle) => ({ point: plus(node, polar(degrees(angle), width / 2)), facing: degrees(angle) })))
  return { width, height, nodes, holes, links }
}

function twelveFold(): Tiling {
  const { width, height, nodes, holes } = triangularNet(0)
  return {
    width,
    height,
    polygons: [...nodes.map((p) => regular(p, 12, 0)), ...holes.map((h) => regular(h.point, 3, h.facing))],
    angles: [52, 45, 57],
    centre: at(0, 0),
  }
}

function twelveWithHexagons(): Tiling {
  const { width, height, nodes, holes, links } = triangularNet(1)
  return {
    width,
    height,
    polygons: [...nodes.map((p) => regular(p, 12, 0)), ...holes.map((h) => regular(h.point, 6, h.facing)), ...links.map((l) => regular(l.point, 4, l.facing))],
    angles: [67.5, 60, 72, 55],
    centre: at(0, 0),
  }
}

function sixFold(): Tiling {
  // Hexagons, squares and triangles around each other.
  const width = 1 + SQRT3
  const height = width * SQRT3
  const nodes = [at(0, 0), at(width / 2, height / 2)]
  return {
    width,
    height,
    polygons: nodes.flatMap((node) => [
      regular(node, 6, 0),
      ...[0, 60, 120].map((angle) => regular(plus(node, polar(degrees(angle), width / 2)), 4, degrees(angle))),
      regular(plus(node, at(width / 2, height / 6)), 3, degrees(30)),
      regular(plus(node, at(width / 2, -height / 6)), 3, degrees(-30)),
    ]),
    angles: [52, 45, 57],
    centre: at(0, 0),
  }
}

function tenFold(): Tiling {
  const apothem = 1 / (2 * Math.tan(degrees(18)))
  const radius = 1 / (2 * Math.sin(degrees(18)))
  const width = 4 * apothem * Math.cos(degrees(36))
  const height = 4 * apothem * Math.sin(degrees(36))
  const bowtie = (x: number, y: number) => [
    ...[126, 90, 54].map((angle) => plus(at(x, y - height / 2), polar(degrees(angle), radius))),
    ...[306, 270, 234].map((angle) => plus(at(x, y + height / 2), polar(degrees(angle), radius))),
  ]
  return {
    width,
    height,
    polygons: [regular(at(0, 0), 10, 0), regular(at(width / 2, height / 2), 10, 0), bowtie(width / 2, 0), bowtie(0, height / 2)],
    angles: [70, 54, 63, 66],
    centre: at(0, 0),
  }
}

export const TILINGS = { eightFold, twelveFold, twelveWithHexagons, sixFold, tenFold } as const
export type TilingName = keyof typeof TILINGS
