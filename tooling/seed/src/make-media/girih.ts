/** A field of eight-pointed stars and the crosses between them, drawn as one path per tile. */
export function girih(hue: number, size: number, opacity: number): string {
  const centre = size / 2
  const star = points(centre, centre, size * 0.36, size * 0.275)
  const inner = points(centre, centre, size * 0.2, size * 0.153)
  const arms = [0, 1, 2, 3].map((quarter) => arm(quarter, size)).join('')
  return `<svg class="girih" aria-hidden="true"><defs><pattern id="g" width="${size}" height="${size}" patternUnits="userSpaceOnUse">
    <g fill="none" stroke="oklch(0.55 0.13 ${hue})" stroke-opacity="${opacity}" stroke-width="1.4" stroke-linejoin="round">
    <polygon points="${star}" fill="oklch(0.8 0.09 ${hue} / ${opacity * 0.35})"/><polygon points="${inner}"/>${arms}</g></pattern></defs>
    <rect width="100%" height="100%" fill="url(#g)"/></svg>`
}

function points(x: number, y: number, outer: number, inner: number): string {
  return Array.from({ length: 16 }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner
    const angle = (Math.PI * index) / 8
    return `${(x + radius * Math.cos(angle)).toFixed(2)},${(y + radius * Math.sin(angle)).toFixed(2)}`
  }).join(' ')
}

/** Lines from a star's tip to the edge of its tile, where they meet the neighbour's. */
function arm(quarter: number, size: number): string {
  const half = size / 2
  const spread = size * 0.105
  const near = half - size * 0.275 * Math.cos(Math.PI / 8)
  return `<path d="M${half - spread} ${near} L${half - spread * 1.9} 0 M${half + spread} ${near} L${half + spread * 1.9} 0" transform="rotate(${quarter * 90} ${half} ${half})"/>`
}
