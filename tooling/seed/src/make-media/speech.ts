import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { Locale } from '@lectern/kernel/locale'

const run = promisify(execFile)
const RATE = 22_050
const HEADER = 44

const VOICE = { en: ['-v', 'en-gb', '-s', '158', '-p', '42'], ar: ['-v', 'ar', '-s', '142', '-p', '44'] } as const satisfies Record<Locale, readonly string[]>

/** Mono 16-bit samples at 22,050 Hz. */
export interface Speech {
  samples: Buffer
  seconds: number
}

/** Reads a sentence aloud with espeak-ng. */
export async function speak(sentence: string, language: Locale, dir: string): Promise<Speech> {
  const file = join(dir, 'sentence.wav')
  await run('espeak-ng', [...VOICE[language], '-w', file, sentence])
  const samples = (await readFile(file)).subarray(HEADER)
  return { samples, seconds: samples.length / 2 / RATE }
}

export function silence(seconds: number): Speech {
  const count = Math.round(seconds * RATE)
  return { samples: Buffer.alloc(count * 2), seconds: count / RATE }
}

export async function writeWav(file: string, parts: readonly Speech[]): Promise<void> {
  const data = Buffer.concat(parts.map((part) => part.samples))
  const header = Buffer.alloc(HEADER)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + data.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(RATE, 24)
  header.writeUInt32LE(RATE * 2, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(data.length, 40)
  await writeFile(file, Buffer.concat([header, data]))
}
