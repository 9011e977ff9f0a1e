/** Connects a <video> to a file or an HLS playlist and goes to `startAt`; returns how to let go. */
export function attachStream(video: HTMLVideoElement, src: string, kind: 'file' | 'hls', startAt: number, onFailure: () => void): () => void {
  const release = new AbortController()
  const { signal } = release
  const resume = () => {
    if (startAt > 0 && startAt < video.duration) video.currentTime = startAt
  }
  video.addEventListener('loadedmetadata', resume, { once: true, signal })
  video.addEventListener('error', onFailure, { signal })
  if (kind === 'file' || video.canPlayType('application/vnd.apple.mpegurl') !== '') {
    video.src = src
  } else {
    void withHls(video, src, signal, onFailure)
  }
  return () => {
    release.abort()
    video.removeAttribute('src')
    video.load()
  }
}

async function withHls(video: HTMLVideoElement, src: string, signal: AbortSignal, onFailure: () => void): Promise<void> {
  try {
    const { default: Hls } = await import('hls.js/light')
    if (signal.aborted) return
    const stream = new Hls({ capLevelToPlayerSize: true })
    signal.addEventListener('abort', () => stream.destroy(), { once: true })
    stream.on(Hls.Events.ERROR, (_, { fatal }) => {
      if (fatal) onFailure()
    })
    stream.loadSource(src)
    stream.attachMedia(video)
  } catch {
    // The script of the player couldn't be fetched.
    if (!signal.aborted) onFailure()
  }
}
