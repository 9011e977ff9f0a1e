import { DomainError } from '@lectern/kernel/errors'

/** Tags that a caption may keep; everything else is taken out, its words stay. */
const KEPT_TAGS = new Set(['b', 'i', 'u', 'v', 'lang'])
const KEPT_SETTINGS =
  /^(?:vertical:(?:rl|lr)|line:-?\d{1,3}(?:\.\d+)?%?(?:,(?:start|center|end))?|position:\d{1,3}(?:\.\d+)?%(?:,(?:line-left|center|line-right))?|size:\d{1,3}(?:\.\d+)?%|align:(?:start|center|end|left|right))$/
const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/

/**
 * Checks WebVTT text and gives it back clean: the header, cues with their times and settings, and in their text only b, i, u, v and lang. Notes, styles and
 * regions and names of cues are left out. Throws INVALID on `vtt`: `captions_no_header`, `captions_bad_time` (with `line`, from 1) or `captions_empty`.
 */
export function cleanWebVtt(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '\uFFFD')
    .split(/\r\n|\n|\r/)
  const [header = ''] = lines
  if (!/^WEBVTT(?:[ \t].*)?$/.test(header)) throw new DomainError('INVALID', 'captions_no_header', { field: 'vtt' })
  const cues: string[] = []
  let at = 1
  while (at < lines.length) {
    const start = at
    while (at < lines.length && lines[at] !== '') at++
    const cue = cleanBlock(lines.slice(start, at), start + 1)
    if (cue !== null) cues.push(cue)
    at++
  }
  if (cues.length === 0) throw new DomainError('INVALID', 'captions_empty', { field: 'vtt' })
  return `WEBVTT\n\n${cues.join('\n\n')}\n`
}

/** A block without an arrow is a note, a style, a region or the rest of the header. */
function cleanBlock(block: readonly string[], firstLine: number): string | null {
  const timing = block.findIndex((line) => line.includes('-->'))
  if (timing === -1 || timing > 1) return null
  // A line that is empty once it is clean would end the cue.
  const body = block
    .slice(timing + 1)
    .map(cleanText)
    .filter((line) => line.trim() !== '')
  if (body.length === 0) return null
  return [cleanTiming(block[timing] ?? '', firstLine + timing), ...body].join('\n')
}

function cleanTiming(line: string, lineNumber: number): string {
  const [from = '', arrow, to = '', ...settings] = line.trim().split(/[ \t]+/)
  const start = toMilliseconds(from)
  const end = toMilliseconds(to)
  if (arrow !== '-->' || start === null || end === null || end <= start)
    throw new DomainError('INVALID', 'captions_bad_time', { field: 'vtt', line: lineNumber })
  return [from, arrow, to, ...settings.filter((setting) => KEPT_SETTINGS.test(setting))].join(' ')
}

function toMilliseconds(time: string): number | null {
  const [, hours = '0', minutes, seconds, milliseconds] = TIME.exec(time) ?? []
  if (minutes === undefined || seconds === undefined || milliseconds === undefined) return null
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(milliseconds)
}

/** Of what a tag says beside its name only the speaker of `v` and the language of `lang` are kept. A bare `<` begins a tag without a name, for browsers too. */
function cleanText(line: string): string {
  return line.replaceAll('-->', '').replaceAll(/<(\/?)([a-z]*)((?:[^<>])*)>?/gi, (_, slash: string, name: string, rest: string) => {
    const tag = name.toLowerCase()
    if (!KEPT_TAGS.has(tag)) return ''
    if (slash === '/') return `</${tag}>`
    const annotation = /^[ \t]+([^\n&]{1,100})$/.exec(rest)?.[1]?.trim()
    return (tag === 'v' || tag === 'lang') && annotation !== undefined && annotation !== '' ? `<${tag} ${annotation}>` : `<${tag}>`
  })
}
