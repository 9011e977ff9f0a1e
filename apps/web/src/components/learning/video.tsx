import type { Playback } from '@lectern/api/contracts/media'
import { m } from '@lectern/i18n/messages'
import { VideoPlayer } from '@lectern/ui/video-player'
import { type Ref, useEffect, useState } from 'react'

import { useServices } from '../../api/use-services.ts'

export interface VideoProps {
  playback: Playback
  title: string
  startAt?: number
  autoPlay?: boolean
  videoRef?: Ref<HTMLVideoElement>
  onError?: () => void
}

interface Track {
  src: string
  lang: string
  label: string
  preferred: boolean
}

/** A signed video with its captions. A chunk of its own: only pages that play something load it. */
export function Video({ playback, ...rest }: VideoProps) {
  const { locale } = useServices()
  const { captions } = playback
  const [tracks, setTracks] = useState<Track[] | null>(captions.length === 0 ? [] : null)

  useEffect(() => {
    const made = captions.map(({ language, vtt }) => ({
      src: URL.createObjectURL(new Blob([vtt], { type: 'text/vtt' })),
      lang: language,
      label: language === 'ar' ? m.common_locale_ar() : m.common_locale_en(),
      preferred: language === locale,
    }))
    setTracks(made)
    return () => {
      for (const { src } of made) URL.revokeObjectURL(src)
    }
  }, [captions, locale])

  // The player reads its tracks once, so it waits for them.
  if (tracks === null) return <div className="aspect-video w-full rounded-md bg-black" />
  return <VideoPlayer src={playback.url} kind={/mpegurl/i.test(playback.mimeType) ? 'hls' : 'file'} captions={tracks} {...rest} />
}
