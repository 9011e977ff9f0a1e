import { execFile } from 'node:child_process'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

import type { Locale } from '@lectern/kernel/locale'
import type { Page } from 'playwright-core'

import type { MediaEntry } from '../media-manifest.ts'
import { type Cue, toWebVtt } from './captions.ts'
import type { TrailerScript, VideoScript } from './lesson-script.ts'
import { HEIGHT, MEDIA_DIR, WIDTH, slidePage, trailerPage } from './slide-page.ts'
import { type Speech, silence, speak, writeWav } from './speech.ts'

const run = promisify(execFile)
const LEAD_IN = 0.5
const PAUSE = 0.35

interface Tools {
  page: Page
  work: string
}

interface Picture {
  html: string
  lines: readonly { spoken: Locale; said: string; captions: Partial<Record<Locale, string>> }[]
}

/** Makes a lesson's MP4, poster and captions. */
export function makeVideo(script: VideoScript, tools: Tools): Promise<MediaEntry> {
  const pictures = script.slides.map((slide, index) => ({
    html: slidePage(script, slide, index + 1),
    lines: slide.sentences.map((said) => ({ spoken: script.language, said, captions: { [script.language]: withoutVowelSigns(said) } })),
  }))
  return film(script.key, pictures, 0, tools)
}

/** Makes a subject's trailer: the pattern first, then its names. */
export function makeTrailer(script: TrailerScript, tools: Tools): Promise<MediaEntry> {
  const pictures = script.lines.map((line, index) => ({
    html: trailerPage(script, index > 0),
    lines: [{ spoken: line.spoken, said: line[line.spoken], captions: { en: line.en, ar: withoutVowelSigns(line.ar) } }],
  }))
  return film(script.key, pictures, pictures.length - 1, tools)
}

async function film(key: string, pictures: readonly Picture[], posterOf: number, { page, work }: Tools): Promise<MediaEntry> {
  const audio: Speech[] = [silence(LEAD_IN)]
  const cues: Record<Locale, Cue[]> = { en: [], ar: [] }
  const shown: { file: string; seconds: number }[] = []
  let at = LEAD_IN
  for (const [index, picture] of pictures.entries()) {
    const file = join(work, `${key}-${index}.png`)
    await draw(page, picture.html, file, work)
    if (index === posterOf) await page.screenshot({ path: join(MEDIA_DIR, `${key}.jpg`), type: 'jpeg', quality: 78 })
    const from = index === 0 ? 0 : at
    for (const line of picture.lines) {
      const speech = await speak(line.said, line.spoken, work)
      for (const language of ['en', 'ar'] as const) {
        const text = line.captions[language]
        if (text !== undefined) cues[language].push({ start: at, end: at + speech.seconds, text })
      }
      audio.push(speech, silence(PAUSE))
      at += speech.seconds + PAUSE
    }
    shown.push({ file, seconds: at - from })
  }
  const captions: Partial<Record<Locale, string>> = {}
  for (const language of ['en', 'ar'] as const) {
    if (cues[language].length === 0) continue
    captions[language] = `${key}.${language}.vtt`
    await writeFile(join(MEDIA_DIR, `${key}.${language}.vtt`), toWebVtt(cues[language]))
  }
  await encode(key, shown, audio, work)
  return { key, video: `${key}.mp4`, poster: `${key}.jpg`, captions, ...(await measure(key)) }
}

/** Running text has none of the signs that the voice needs, but for the two dots of "an". */
function withoutVowelSigns(text: string): string {
  return text.replaceAll(/[\u064C-\u0652]/g, '')
}

async function draw(page: Page, html: string, file: string, work: string): Promise<void> {
  // Only a page that is itself a file may load fonts from files.
  const source = join(work, 'slide.html')
  await writeFile(source, html)
  await page.goto(pathToFileURL(source).href)
  await page.evaluate('document.fonts.ready')
  await page.screenshot({ path: file })
}

async function encode(key: string, shown: readonly { file: string; seconds: number }[], audio: readonly Speech[], work: string): Promise<void> {
  const wav = join(work, 'audio.wav')
  const list = join(work, 'slides.txt')
  await writeWav(wav, audio)
  const last = shown.at(-1)
  // The concat demuxer ignores the last duration unless the file is named once more.
  await writeFile(list, shown.map(({ file, seconds }) => `file '${file}'\nduration ${seconds.toFixed(3)}\n`).join('') + (last ? `file '${last.file}'\n` : ''))
  const input = ['-y', '-loglevel', 'error', '-f', 'concat', '-safe', '0', '-i', list, '-i', wav]
  const picture = [
    '-vf',
    `fps=10,scale=${WIDTH}:${HEIGHT},format=yuv420p`,
    '-c:v',
    'libx264',
    '-profile:v',
    'main',
    '-preset',
    'slow',
    '-tune',
    'stillimage',
    '-crf',
    '34',
    '-g',
    '60',
  ]
  const sound = ['-af', 'loudnorm=I=-18:TP=-2,aresample=24000', '-c:a', 'aac', '-b:a', '40k', '-ac', '1', '-shortest']
  await run('ffmpeg', [...input, ...picture, ...sound, '-movflags', '+faststart', join(MEDIA_DIR, `${key}.mp4`)])
}

async function measure(key: string): Promise<Pick<MediaEntry, 'durationSeconds' | 'width' | 'height' | 'size'>> {
  const file = join(MEDIA_DIR, `${key}.mp4`)
  const { stdout } = await run('ffprobe', ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', file])
  return { durationSeconds: Math.round(Number(stdout.trim())), width: WIDTH, height: HEIGHT, size: (await stat(file)).size }
}
