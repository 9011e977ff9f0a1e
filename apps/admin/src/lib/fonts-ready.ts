import type { Locale } from '@lectern/kernel/locale'

const LONGEST_WAIT_MS = 1_000
const LETTERS: Record<Locale, string> = { en: 'a', ar: 'aا' }

/** Waits for the faces of the first screen, as text that is set without them moves when they come; a slow network isn't waited for. */
export async function fontsReady(locale: Locale): Promise<void> {
  const faces = ["1em 'Readex Pro Variable'", "1em 'Fraunces Variable'"]
  const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))
  await Promise.race([Promise.allSettled(faces.map((face) => document.fonts.load(face, LETTERS[locale]))), late])
}
