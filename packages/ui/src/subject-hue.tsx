/** Hues (OKLCH degrees) of the known subjects, far enough apart to be told from each other in a list. */
const HUES: Readonly<Record<string, number>> = {
  programming: 264,
  'data-science': 205,
  design: 340,
  business: 72,
  marketing: 28,
  languages: 155,
  photography: 300,
  music: 320,
  engineering: 235,
  health: 130,
  'personal-development': 50,
  mathematics: 185,
  finance: 95,
}

/** The hue of a subject by its slug; an unknown one gets a steady hue of its own. */
export function hueOf(slug: string): number {
  const known = HUES[slug]
  if (known !== undefined) return known
  let hash = 2_166_136_261
  for (const char of slug) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619)
  return (hash >>> 8) % 360
}
