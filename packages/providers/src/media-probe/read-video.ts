import type { ProbeResult } from '@lectern/api/ports'
import {
  type AudioCodec,
  CustomSource,
  EncodedPacketSink,
  Input,
  type InputVideoTrack,
  MATROSKA,
  MP4,
  QTFF,
  UnsupportedInputFormatError,
  type VideoCodec,
  WEBM,
} from 'mediabunny'

import { type ByteSource, openSource, UnavailableSource, UnreadableSource } from './byte-source.ts'

/** Enough for the index of a lecture of many hours; far less than such a file. */
const READ_BUDGET = 64 * 1024 * 1024

const PLAYABLE_VIDEO: ReadonlySet<string> = new Set<VideoCodec>(['avc', 'vp9', 'av1'])
const PLAYABLE_AUDIO: ReadonlySet<string> = new Set<AudioCodec>(['aac', 'flac', 'mp3', 'opus', 'vorbis'])
/** Baseline, Main, Extended and High: 8 bits, 4:2:0. Browsers don't decode the others. */
const PLAYABLE_AVC_PROFILES: ReadonlySet<string> = new Set(['42', '4d', '58', '64'])
/** The name that the rest of the world uses. */
const NAMES: Readonly<Record<string, string>> = { avc: 'h264' }

/** What the bytes at a path or address are, judged by the bytes alone; names and types are not looked at. Throws UnavailableSource. */
export async function readVideo(address: string): Promise<ProbeResult> {
  try {
    const source = await openSource(address, READ_BUDGET)
    try {
      return await describe(source)
    } finally {
      await source.close()
    }
  } catch (error) {
    if (error instanceof UnavailableSource) throw error
    if (error instanceof UnreadableSource) return { kind: 'unreadable', reason: error.reason }
    if (error instanceof UnsupportedInputFormatError) return { kind: 'unreadable', reason: 'not_a_video' }
    // The parser throws plain errors at bytes that contradict themselves.
    return { kind: 'unreadable', reason: 'damaged' }
  }
}

async function describe(source: ByteSource): Promise<ProbeResult> {
  if (source.size === 0) throw new UnreadableSource('empty')
  using input = new Input({
    formats: [MP4, QTFF, WEBM, MATROSKA],
    source: new CustomSource({
      getSize: () => source.size,
      read: (start, end) => source.read(start, end),
      prefetchProfile: 'fileSystem',
      // A read ahead that fails matters only when its bytes are asked for.
      handleUnhandledError: () => undefined,
    }),
  })
  const format = await input.getFormat()
  const video = await input.getPrimaryVideoTrack()
  if (!video) throw new UnreadableSource('no_video')
  const end = await lastMoment(video)
  const audio = await input.getPrimaryAudioTrack()
  const durationSeconds = Math.max(end, (await input.getDurationFromMetadata()) ?? 0)
  if (!(durationSeconds > 0)) throw new UnreadableSource('damaged')
  const [width, height] = [await video.getDisplayWidth(), await video.getDisplayHeight()]
  const [videoCodec, audioCodec] = [await video.getCodec(), (await audio?.getCodec()) ?? null]
  return {
    kind: 'video',
    durationSeconds,
    width,
    height,
    videoCodec: nameOf(videoCodec),
    audioCodec: audio ? nameOf(audioCodec) : null,
    playable:
      (format === MP4 || format === WEBM) &&
      videoCodec !== null &&
      PLAYABLE_VIDEO.has(videoCodec) &&
      (videoCodec !== 'avc' || hasPlayableProfile(await video.getCodecParameterString())) &&
      (!audio || (audioCodec !== null && PLAYABLE_AUDIO.has(audioCodec))),
  }
}

/** When the picture ends. Reads the last packet itself, so that a file that was cut off is found out. */
async function lastMoment(video: InputVideoTrack): Promise<number> {
  const sink = new EncodedPacketSink(video)
  const first = await sink.getFirstPacket()
  const last = await sink.getPacket(Infinity)
  if (!first || !last || first.data.byteLength === 0 || last.data.byteLength === 0) throw new UnreadableSource('damaged')
  return last.timestamp + last.duration
}

/** `avc1.64001f`: the first two digits after the dot are the profile. */
function hasPlayableProfile(parameters: string | null): boolean {
  return PLAYABLE_AVC_PROFILES.has(parameters?.split('.')[1]?.slice(0, 2).toLowerCase() ?? '')
}

function nameOf(codec: string | null): string {
  return codec === null ? 'unknown' : (NAMES[codec] ?? codec)
}
