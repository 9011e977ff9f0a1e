export interface SquareCrop {
  /** Of the square's corner in the picture. */
  x: number
  y: number
  /** Of the square in the picture. */
  side: number
  /** Of the square as it is drawn. */
  drawn: number
}

/** The largest square around the centre of a picture, drawn no larger than `most` and never larger than it is. */
export function squareCrop(width: number, height: number, most: number): SquareCrop {
  const side = Math.min(width, height)
  return { x: Math.floor((width - side) / 2), y: Math.floor((height - side) / 2), side, drawn: Math.min(side, most) }
}
