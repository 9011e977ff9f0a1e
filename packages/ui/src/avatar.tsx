import { hueOf } from './subject-hue.tsx'

const SIZES = { sm: 'size-7 text-xs', md: 'size-10 text-sm', lg: 'size-16 text-xl', xl: 'size-24 text-3xl' } as const

/** A person's picture, or the initials of their name on a colour of their own. */
export function Avatar({ name, src, size = 'md' }: { name: string; src?: string | null; size?: keyof typeof SIZES }) {
  const frame = `inline-grid shrink-0 place-items-center overflow-hidden rounded-full font-medium select-none ${SIZES[size]}`
  if (src !== undefined && src !== null) return <img src={src} alt="" loading="lazy" decoding="async" className={`${frame} object-cover`} />
  const hue = hueOf(name)
  return (
    <span
      aria-hidden="true"
      className={frame}
      style={{ background: `light-dark(oklch(0.9 0.05 ${hue}), oklch(0.36 0.07 ${hue}))`, color: `light-dark(oklch(0.36 0.1 ${hue}), oklch(0.9 0.06 ${hue}))` }}
    >
      {initials(name)}
    </span>
  )
}

/** First letters of the first and last word; Arabic letters stay apart so that they don't join. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => /\p{L}/u.exec(word ?? '')?.[0].toUpperCase() ?? '')
  return letters.filter((letter) => letter !== '').join(/\p{Script=Arabic}/u.test(name) ? '\u200C' : '')
}
