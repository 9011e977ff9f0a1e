export interface Cue {
  start: number
  end: number
  text: string
}

/** WebVTT with one cue per sentence. */
export function toWebVtt(cues: readonly Cue[]): string {
  return ['WEBVTT', ...cues.map((cue, index) => `${index + 1}\n${stamp(cue.start)} --> ${stamp(cue.end)}\n${cue.text}`)].join('\n\n') + '\n'
}

function stamp(seconds: number): string {
  const ms = Math.round(seconds * 1000)
  const part = (value: number, width: number) => String(value).padStart(width, '0')
  return `${part(Math.floor(ms / 3_600_000), 2)}:${part(Math.floor(ms / 60_000) % 60, 2)}:${part(Math.floor(ms / 1000) % 60, 2)}.${part(ms % 1000, 3)}`
}
