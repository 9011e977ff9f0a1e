import type { WatchResult } from '@lectern/api/contracts/learning'
import { type RefObject, useEffect, useState } from 'react'

import { useMe, useServices } from '../api/use-services.ts'
import { deliver, deliverAtLast } from './deliver.ts'
import { createOutbox } from './outbox.ts'
import { createSpanRecorder } from './span-recorder.ts'

const HEARTBEAT_MS = 10_000

export interface Watching {
  /** What the server said last of this lesson. */
  result: WatchResult | null
  /** Something watched couldn't be handed over yet. */
  behind: boolean
}

/**
 * Notes what is really played of `video` and hands it to the server every ten seconds, when playing stops, and when the page goes away (L2, L3).
 * Nothing is noted when `recording` is off.
 */
export function useWatching(video: RefObject<HTMLVideoElement | null>, lessonId: string, recording: boolean, ready: boolean): Watching {
  const { api } = useServices()
  const owner = useMe()?.id
  const [result, setResult] = useState<WatchResult | null>(null)
  const [behind, setBehind] = useState(false)

  useEffect(() => {
    const element = video.current
    if (!recording || !ready || element === null || owner === undefined) return undefined
    const recorder = createSpanRecorder()
    const outbox = createOutbox(window.localStorage, owner, (watch) =>
      deliver(api, watch, (told, said) => {
        // What an earlier lesson still owed is handed over too, but it isn't this lesson's result.
        if (told === lessonId) setResult(said)
      }),
    )
    const keep = () => {
      const spans = recorder.take()
      if (spans.length > 0) outbox.add({ lessonId, spans, positionSeconds: Math.floor(element.currentTime) })
    }
    const beat = () => {
      keep()
      void outbox.flush().then(() => setBehind(outbox.pending().length > 0))
    }
    const onTime = () => {
      if (!element.paused && !element.seeking) recorder.advance(element.currentTime)
    }
    const onStop = () => {
      if (element.ended) recorder.advance(element.currentTime)
      recorder.interrupt()
      beat()
    }
    const onSeeking = () => recorder.interrupt()
    const onHide = () => {
      keep()
      for (const watch of outbox.pending()) deliverAtLast(watch)
    }

    element.addEventListener('timeupdate', onTime)
    element.addEventListener('seeking', onSeeking)
    element.addEventListener('pause', onStop)
    element.addEventListener('ended', onStop)
    window.addEventListener('pagehide', onHide)
    window.addEventListener('online', beat)
    const timer = setInterval(beat, HEARTBEAT_MS)
    beat()
    return () => {
      clearInterval(timer)
      element.removeEventListener('timeupdate', onTime)
      element.removeEventListener('seeking', onSeeking)
      element.removeEventListener('pause', onStop)
      element.removeEventListener('ended', onStop)
      window.removeEventListener('pagehide', onHide)
      window.removeEventListener('online', beat)
      recorder.interrupt()
      beat()
    }
  }, [api, owner, video, lessonId, recording, ready])

  return { result, behind }
}
