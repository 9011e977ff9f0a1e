import type { Playback } from '@lectern/api/contracts/media'

/** Placeholder until the shared player is in. */
export function Video({ playback, title, autoPlay = false }: { playback: Playback; title: string; autoPlay?: boolean }) {
  return (
    <video src={playback.url} controls autoPlay={autoPlay} aria-label={title} className="aspect-video w-full bg-ink">
      <track kind="captions" />
    </video>
  )
}
