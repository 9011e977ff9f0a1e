import { m } from '@lectern/i18n/messages'
import {
  MediaCaptionsButton,
  MediaControlBar,
  MediaController,
  MediaFullscreenButton,
  MediaLoadingIndicator,
  MediaMuteButton,
  MediaPipButton,
  MediaPlaybackRateButton,
  MediaPlayButton,
  MediaSeekBackwardButton,
  MediaSeekForwardButton,
  MediaTimeDisplay,
  MediaTimeRange,
  MediaVolumeRange,
} from 'media-chrome/react'
import { type CSSProperties, type ReactNode, type Ref, useEffect, useRef, useState } from 'react'

import { keepCaptionsInSight } from './caption-place.tsx'
import { pageLocale } from './locale.tsx'
import { attachStream } from './video-stream.tsx'
import './video-words.tsx'

export interface VideoPlayerProps {
  src: string
  /** HLS playlists are played by the browser or by hls.js, files directly. */
  kind: 'file' | 'hls'
  title: string
  poster?: string
  captions?: readonly { src: string; lang: string; label: string; preferred?: boolean }[]
  /** Second to go on from. */
  startAt?: number
  autoPlay?: boolean
  /** The <video> itself, for those who note what was watched. */
  videoRef?: Ref<HTMLVideoElement>
  /** The address expired or the video is away; the place of the error may offer a retry with a new address. */
  onError?: () => void
  /** Shown over the picture in place of the controls, e.g. an error with a retry. */
  overlay?: ReactNode
}

const SKIN: CSSProperties & Record<`--media-${string}`, string> = {
  '--media-primary-color': 'oklch(0.97 0.01 84)',
  '--media-secondary-color': 'transparent',
  '--media-control-background': 'transparent',
  '--media-control-hover-background': 'oklch(1 0 0 / 0.14)',
  '--media-control-height': '22px',
  '--media-control-padding': '9px',
  '--media-font-family': "'Readex Pro Variable', Arial, sans-serif",
  '--media-font-size': '13px',
  '--media-range-bar-color': 'oklch(0.81 0.14 78)',
  '--media-range-track-background': 'oklch(1 0 0 / 0.28)',
  '--media-range-thumb-background': 'oklch(0.81 0.14 78)',
  '--media-range-track-height': '4px',
  '--media-range-track-border-radius': '2px',
  '--media-tooltip-background': 'oklch(0.2 0.02 268 / 0.92)',
  '--media-tooltip-arrow-display': 'none',
  '--media-focus-box-shadow': 'inset 0 0 0 2px oklch(0.81 0.14 78)',
}

/** The lesson's video with our controls. Import it lazily. Controls run left to right in Arabic too, as time in a video does. */
export function VideoPlayer({ src, kind, title, poster, captions = [], startAt = 0, autoPlay = false, videoRef, onError, overlay }: VideoPlayerProps) {
  const own = useRef<HTMLVideoElement | null>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const video = own.current
    if (video === null) return undefined
    setFailed(false)
    return attachStream(video, src, kind, startAt, () => setFailed(true))
    // A new start second must not reload what is playing.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [src, kind])

  useEffect(() => {
    if (failed) onError?.()
    // Told once for each failure, not for each new callback.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [failed])

  return (
    <div dir="ltr" className="relative overflow-hidden rounded-md bg-black">
      <MediaController
        style={{ ...SKIN, width: '100%', aspectRatio: '16 / 9', display: 'block' }}
        defaultSubtitles={captions.some((c) => c.preferred === true)}
        lang={pageLocale()}
        hotkeys="noarrowup noarrowdown"
      >
        {/* Captions come by props. */}
        {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
        <video
          slot="media"
          aria-label={title}
          ref={(element) => {
            own.current = element
            if (typeof videoRef === 'function') videoRef(element)
            else if (videoRef !== undefined && videoRef !== null) videoRef.current = element
          }}
          {...(poster === undefined ? {} : { poster })}
          autoPlay={autoPlay}
          playsInline
          preload="metadata"
          crossOrigin="anonymous"
        >
          {captions.map((track) => (
            <track
              key={track.src}
              kind="captions"
              src={track.src}
              srcLang={track.lang}
              label={track.label}
              default={track.preferred ?? false}
              ref={keepCaptionsInSight}
            />
          ))}
        </video>
        <MediaLoadingIndicator slot="centered-chrome" noAutohide />
        <div style={{ background: 'linear-gradient(to top, oklch(0.12 0.02 268 / 0.82), transparent)' }} className="w-full px-2 pt-10 pb-1">
          <MediaTimeRange className="w-full" aria-label={m.common_player_seek()} />
          {/* The page's reset takes away the padding that the buttons give themselves. */}
          <MediaControlBar className="flex w-full items-center [&>[role=button]]:p-[9px] [&>[role=switch]]:p-[9px]">
            <MediaPlayButton aria-label={m.common_player_play()} />
            <MediaSeekBackwardButton seekOffset={10} className="max-sm:hidden" aria-label={m.common_player_back()} />
            <MediaSeekForwardButton seekOffset={10} className="max-sm:hidden" aria-label={m.common_player_forward()} />
            <MediaMuteButton aria-label={m.common_player_mute()} />
            <MediaVolumeRange className="max-sm:hidden" style={{ width: 84 }} aria-label={m.common_player_volume()} />
            <MediaTimeDisplay showDuration />
            <span className="flex-1" />
            <MediaPlaybackRateButton rates={[0.75, 1, 1.25, 1.5, 2]} aria-label={m.common_player_speed()} />
            {captions.length > 0 && <MediaCaptionsButton ref={asSwitch} aria-label={m.common_player_captions()} />}
            <MediaPipButton className="max-sm:hidden" aria-label={m.common_player_pip()} />
            <MediaFullscreenButton aria-label={m.common_player_fullscreen()} />
          </MediaControlBar>
        </div>
      </MediaController>
      {failed && (
        <div dir="auto" role="alert" className="absolute inset-0 grid place-content-center gap-1 bg-black/85 p-6 text-center text-white">
          {overlay ?? (
            <>
              <p className="text-lg font-medium">{m.common_player_failed()}</p>
              <p className="text-sm opacity-80">{m.common_player_failed_hint()}</p>
            </>
          )}
        </div>
      )}
    </div>
  )
}

/** The library makes it a button that is "checked"; a switch is what may be. */
function asSwitch(element: HTMLElement | null): void {
  element?.setAttribute('role', 'switch')
}
