import type { Locale } from '@lectern/kernel/locale'

/** One picture and what is said while it is shown. */
export interface Slide {
  heading: string
  points?: readonly string[]
  /** Monospaced, left to right in both languages. */
  code?: string
  table?: { head: readonly string[]; rows: readonly (readonly string[])[]; mark?: readonly number[] }
  /** SVG markup in a 360 × 260 view box. */
  figure?: string
  /** Spoken and captioned one by one. */
  sentences: readonly string[]
}

/** A lesson of one of the courses with real videos. */
export interface VideoScript {
  /** Name of its files in media/. */
  key: string
  language: Locale
  /** OKLCH hue of the subject. */
  hue: number
  course: string
  title: string
  slides: readonly Slide[]
}

/** A subject's preview: said in both languages and captioned in both. */
export interface TrailerScript {
  key: string
  hue: number
  names: Record<Locale, string>
  lines: readonly { spoken: Locale; en: string; ar: string }[]
}
