export interface Point {
  readonly x: number
  readonly y: number
}

export const at = (x: number, y: number): Point => ({ x, y })
export const plus = (a: Point, b: Point, times = 1): Point => at(a.x + b.x * times, a.y + b.y * times)
export const polar = (angle: number, radius = 1): Point => at(Math.cos(angle) * radius, Math.sin(angle) * radius)
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
export const midpoint = (a: Point, b: Point): Point => at((a.x + b.x) / 2, (a.y + b.y) / 2)
export const degrees = (n: number): number => (n * Math.PI) / 180

/** A regular polygon with sides of length 1, one of which faces `facing`. */
export function regular(centre: Point, sides: number, facing: number): Point[] {
  const radius = 1 / (2 * Math.sin(Math.PI / sides))
  return Array.from({ length: sides }, (_, k) => plus(centre, polar(facing + (Math.PI * (2 * k + 1)) / sides, radius)))
}

/** Where two rays meet, with the way along each; null when they don't meet ahead. */
export function meet(p: Point, u: Point, q: Point, v: Point): { point: Point; length: number } | null {
  const cross = u.x * v.y - u.y * v.x
  if (Math.abs(cross) < 1e-6) return null
  const along = ((q.x - p.x) * v.y - (q.y - p.y) * v.x) / cross
  const other = ((q.x - p.x) * u.y - (q.y - p.y) * u.x) / cross
  return along > 1e-6 && other > 1e-6 ? { point: plus(p, u, along), length: along + other } : null
}
