/** Of the pictures that we take. */
export type PictureKind = 'png' | 'jpeg' | 'webp'

const SIGNATURES: readonly { kind: PictureKind; parts: readonly { at: number; bytes: readonly number[] }[] }[] = [
  { kind: 'png', parts: [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }] },
  { kind: 'jpeg', parts: [{ at: 0, bytes: [0xff, 0xd8, 0xff] }] },
  {
    kind: 'webp',
    parts: [
      { at: 0, bytes: [0x52, 0x49, 0x46, 0x46] },
      { at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
    ],
  },
]

/** What a file begins like, whatever it is called; null for everything that we don't take. */
export function kindOfPicture(file: Uint8Array): PictureKind | null {
  const found = SIGNATURES.find(({ parts }) => parts.every(({ at, bytes }) => bytes.every((byte, index) => file[at + index] === byte)))
  return found?.kind ?? null
}
