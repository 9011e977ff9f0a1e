import type { CoursePage } from '@lectern/api/contracts/catalog'
import { m } from '@lectern/i18n/messages'
import { CourseCover } from '@lectern/ui/course-cover'
import { Spinner } from '@lectern/ui/spinner'
import { lazy, Suspense } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { useState } from 'react'
import type { Playback } from '@lectern/api/contracts/media'
import { hueOfCourse } from '../catalogue/hue.ts'
import { PlayIcon } from '../icons.tsx'

const Video = lazy(() => import('../learning/video.tsx').then(({ Video }) => ({ default: Video })))

/** The cover; where there is a preview video, it begins when asked for. */
export function CoursePreview({ course }: { course: CoursePage }) {
  const { api } = useServices()
  const [playback, setPlayback] = useState<Playback | null>(null)
  const open = useAction(() => api.media.preview.query({ courseId: course.id }), setPlayback)
  const cover = <CourseCover id={course.id} hue={hueOfCourse(course)} />
  if (playback !== null) {
    return (
      <Suspense fallback={cover}>
        <Video playback={playback} title={m.course_preview_title({ title: course.title })} autoPlay />
      </Suspense>
    )
  }
  if (!course.hasPreviewVideo) return cover
  return (
    <div className="relative">
      {cover}
      <button
        type="button"
        onClick={() => void open.start()}
        className="group absolute inset-0 grid place-items-center bg-veil/40 transition-colors hover:bg-veil"
      >
        <span className="flex items-center gap-2.5 rounded-full bg-paper px-5 py-3 font-medium text-ink shadow-overlay">
          {open.pending ? <Spinner /> : <PlayIcon className="size-4 fill-current" />}
          {m.course_watch_preview()}
        </span>
      </button>
      {open.failure !== null && (
        <p role="alert" className="bg-saffron-wash px-4 py-2 text-sm">
          {m.course_preview_failed()}
        </p>
      )}
    </div>
  )
}
