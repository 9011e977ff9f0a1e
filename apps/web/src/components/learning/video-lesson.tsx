import type { LessonView } from '@lectern/api/contracts/learning'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { ErrorState } from '@lectern/ui/states'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'

import { usePlayback } from '../../player/use-playback.ts'
import { useWatching } from '../../player/use-watching.ts'

const Video = lazy(() => import('./video.tsx').then((module) => ({ default: module.Video })))

interface VideoLessonProps {
  lesson: LessonView
  recording: boolean
  onCompleted: () => void
}

/** So close to the end, a lesson begins again from its start. */
const END_SECONDS = 4

/** The lesson's video, from the second where the person stopped. */
export function VideoLesson({ lesson, recording, onCompleted }: VideoLessonProps) {
  const video = useRef<HTMLVideoElement>(null)
  const [ready, setReady] = useState(false)
  const atEnd = lesson.positionSeconds >= lesson.durationSeconds - END_SECONDS
  const { source, failure, renew } = usePlayback(video, lesson.id, atEnd ? 0 : lesson.positionSeconds)
  const { result, behind } = useWatching(video, lesson.id, recording, ready)
  useEffect(() => {
    if (result?.completed) onCompleted()
  })

  return (
    <div className="grid gap-5">
      <div className="bg-black lg:[&>div]:rounded-none">
        <div className="mx-auto w-full max-w-[calc((100dvh-14rem)*16/9)]">
          {source !== null ? (
            <Suspense fallback={<Frame />}>
              <Video
                playback={source.playback}
                startAt={source.startAt}
                title={lesson.title}
                videoRef={(element) => {
                  video.current = element
                  setReady(element !== null)
                }}
                onError={() => void renew()}
              />
            </Suspense>
          ) : (
            <Frame />
          )}
        </div>
      </div>
      {failure !== null && (
        <div className="px-4 sm:px-10">
          <ErrorState
            message={failure.reason === 'network' || failure.reason === 'unavailable' ? m.learning_video_away() : errorMessage(failure.reason, failure.details)}
            onRetry={() => void renew()}
          />
        </div>
      )}
      <header className="grid gap-1 px-4 sm:px-10">
        <h1 className="display text-2xl">
          <bdi>{lesson.title}</bdi>
        </h1>
        <p role="status" className="text-sm text-saffron-ink">
          {behind && m.learning_not_saved()}
        </p>
      </header>
    </div>
  )
}

function Frame() {
  return <div className="aspect-video w-full animate-pulse bg-black" />
}
