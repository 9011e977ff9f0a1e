import type { CourseContent, LessonView } from '@lectern/api/contracts/learning'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'

import { LessonFoot } from './lesson-foot.tsx'
import { TextLesson } from './text-lesson.tsx'
import { VideoLesson } from './video-lesson.tsx'

interface LessonPageProps {
  lesson: LessonView
  html: string | null
  access: CourseContent['access']
}

/** One lesson: its video or its text, and the way on. */
export function LessonPage({ lesson, html, access }: LessonPageProps) {
  const router = useRouter()
  const [completed, setCompleted] = useState(lesson.completed)
  const finish = () => {
    if (completed) return
    setCompleted(true)
    // The list and the ring show it too.
    void router.invalidate({ filter: ({ routeId }) => routeId === '/learn/$slug' || routeId === '/learn/' })
  }
  const recording = access === 'enrolled'
  return (
    <article className={lesson.kind === 'video' ? '' : 'px-4 py-8 sm:px-10 sm:py-12'}>
      {lesson.kind === 'video' ? (
        <VideoLesson lesson={lesson} recording={recording} onCompleted={finish} />
      ) : (
        <TextLesson lesson={lesson} html={html ?? ''} completed={completed} recording={recording} onCompleted={finish} />
      )}
      <LessonFoot lesson={lesson} completed={completed} />
    </article>
  )
}
