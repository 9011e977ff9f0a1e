import { expect, test } from 'vitest'

import { coverSvg } from './cover-svg.ts'
import { at, distance } from './geometry.ts'
import { strapwork } from './strapwork.ts'
import { TILINGS } from './tilings.ts'

const ids = Array.from({ length: 400 }, (_, index) => `0198f3c2-${index.toString(16).padStart(4, '0')}`)

test('the same id gives the same cover, another id another', () => {
  expect(coverSvg('0198f3c2-a', 264)).toBe(coverSvg('0198f3c2-a', 264))
  expect(new Set(ids.map((id) => coverSvg(id, 264))).size).toBe(ids.length)
})

test('covers are small, whole and without numbers gone wrong', () => {
  const covers = ids.map((id, index) => coverSvg(id, (index * 47) % 360))
  expect(Math.max(...covers.map((svg) => svg.length))).toBeLessThan(4096)
  expect(covers.filter((svg) => /NaN|Infinity|undefined/.test(svg))).toEqual([])
})

test('what a cover refers to is in it', () => {
  for (const svg of ids.slice(0, 60).map((id) => coverSvg(id, 30))) {
    const known = new Set([...svg.matchAll(/id="(\w+)"/g)].map(([, id]) => id))
    expect([...svg.matchAll(/(?:href="#|url\(#)(\w+)/g)].map(([, id]) => id).filter((id) => !known.has(id))).toEqual([])
  }
})

test.each(Object.keys(TILINGS))('%s: every strap runs on, for each of its angles', (name) => {
  const tiling = Object.entries(TILINGS).find(([key]) => key === name)?.[1]()
  if (tiling === undefined) throw new Error(name)
  for (const angle of tiling.angles) {
    const { stars } = strapwork(tiling, angle)
    // Each side's middle is passed once by a closed loop of its tile: as many corners as sides.
    expect(stars.map((star) => star.loops.flat().length)).toEqual(stars.map((star) => star.sides * 2))
  }
})

test.each(Object.keys(TILINGS))('%s: tiles meet side to side', (name) => {
  const tiling = Object.entries(TILINGS).find(([key]) => key === name)?.[1]()
  if (tiling === undefined) throw new Error(name)
  const sides = tiling.polygons.flatMap((polygon) => polygon.map((a, k) => distance(a, polygon[(k + 1) % polygon.length] ?? at(0, 0))))
  expect(sides.filter((length) => Math.abs(length - 1) > 1e-6)).toEqual([])
  // Every side is shared by two tiles, so the crossings are half as many as the sides.
  expect(strapwork(tiling, tiling.angles[0]).crossings).toHaveLength(sides.length / 2)
})
