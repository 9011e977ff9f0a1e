import type { ProbeResult } from '../../ports.ts'
import type { VIDEO_TYPES } from './contract.ts'

export type VideoType = (typeof VIDEO_TYPES)[number]

/** What a browser knows of a file; with a place in a course it recognises the same file after a reload. */
export interface FileClaim {
  name: string
  size: number
  type: string
}

/** Whether the file that is about to be sent is the one that was asked for. */
export function isSameFile(asked: FileClaim, sent: FileClaim): boolean {
  return asked.name === sent.name && asked.size === sent.size && asked.type === sent.type
}

/** How long a signed address of a video works. The player asks for a new one before that. */
export const PLAYBACK_SECONDS = 3_600

export type Verdict =
  | { state: 'ready'; durationSeconds: number; width: number; height: number }
  | { state: 'rejected'; reason: 'video_unreadable' | 'video_not_playable' }

/** What becomes of an uploaded file, by what its bytes are (T3). A started second counts. */
export function verdictOn(probed: ProbeResult): Verdict {
  if (probed.kind === 'unreadable') return { state: 'rejected', reason: 'video_unreadable' }
  if (!probed.playable || !(probed.durationSeconds > 0)) return { state: 'rejected', reason: 'video_not_playable' }
  return { state: 'ready', durationSeconds: Math.ceil(probed.durationSeconds), width: probed.width, height: probed.height }
}
