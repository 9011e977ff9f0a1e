import type { Playback } from '@lectern/api/contracts/media'
import { m } from '@lectern/i18n/messages'
import { VideoPlayer } from '@lectern/ui/video-player'
import { type Ref, useEffect, useMemo } from 'react'

import { useServices } from '../../api/use-services.ts'

export interface VideoProps {
  playback: Playback
  title: string
  startAt?: number
  autoPlay?: boolean
  videoRef?: Ref<HTMLVideoElement>
  onError?: () => void
}

/** A signed video with its captions. A chunk of its own: only pages that play something load it. */
export function Video({ playback, ...rest }: VideoProps) {
  const { locale } = useServices()
  const { captions } = playback
  const tracks = useMemo(
    () =>
      captions.map(({ language, vtt }) => ({
        src: URL.createObjectURL(new Blob([vtt], { type: 'text/vtt' })),
        lang: language,
        label: language === 'ar' ? m.common_locale_ar() : m.common_locale_en(),
        preferred: language === locale,
      })),
    [captions, locale],
  )
  useEffect(
    () => () => {
      for (const { src } of tracks) URL.revokeObjectURL(src)
    },
    [tracks],
  )
  return <VideoPlayer src={playback.url} kind={/mpegurl/i.test(playback.mimeType) ? 'hls' : 'file'} captions={tracks} {...rest} />
}
