import type { Playback } from '@lectern/api/contracts/media'
import { type Failure, failureOf } from '@lectern/client/failure'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

import { useServices } from '../api/use-services.ts'

/** A new address is fetched this long before the old one ends. */
const EARLY_MS = 90_000

export interface Source {
  playback: Playback
  /** Second to begin at with this address. */
  startAt: number
}

export interface PlaybackState {
  source: Source | null
  failure: Failure | null
  /** Fetches a new address and goes on at the same second. */
  renew: () => Promise<void>
}

/** The signed address of a lesson's video, renewed before it ends without losing the place. */
export function usePlayback(video: RefObject<HTMLVideoElement | null>, lessonId: string, startAt: number): PlaybackState {
  const { api } = useServices()
  const [source, setSource] = useState<Source | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const begin = useRef(startAt)

  const renew = useCallback(async () => {
    try {
      const playback = await api.media.playback.query({ lessonId })
      const element = video.current
      if (element !== null && !element.paused) element.addEventListener('loadedmetadata', () => void element.play().catch(() => undefined), { once: true })
      setSource({ playback, startAt: element !== null && element.currentTime > 0 ? element.currentTime : begin.current })
      setFailure(null)
    } catch (error) {
      setFailure(failureOf(error))
    }
  }, [api, lessonId, video])

  useEffect(() => {
    void renew()
  }, [renew])

  useEffect(() => {
    if (source === null) return undefined
    const left = new Date(source.playback.expiresAt).getTime() - Date.now() - EARLY_MS
    const timer = setTimeout(() => void renew(), Math.max(left, 5_000))
    return () => clearTimeout(timer)
  }, [source, renew])

  return { source, failure, renew }
}
