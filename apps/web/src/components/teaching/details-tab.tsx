import type { Subject } from '@lectern/api/contracts/catalog'
import type { AssetView } from '@lectern/api/contracts/media'
import type { EditableCourse } from '@lectern/api/contracts/teaching'
import type { LecternClient } from '@lectern/client/client'
import { m } from '@lectern/i18n/messages'
import { Select, TextArea, TextField } from '@lectern/ui/text-field'
import { useRef } from 'react'

import { useServices } from '../../api/use-services.ts'
import { levelWord } from '../../catalogue/course-words.ts'
import { toItems } from '../../teaching/lines.ts'
import { textOf } from '../forms/form-values.ts'
import { useProblems } from '../forms/use-problems.ts'
import { FaqEditor } from './faq-editor.tsx'
import { MarkdownEditor } from './markdown-editor.tsx'
import { useAutosave } from './save-status.tsx'
import { useRefresh } from './use-refresh.ts'
import { VideoSlot } from './video-slot.tsx'

type Change = Parameters<LecternClient['teaching']['updateCourse']['mutate']>[0]

const FIELDS = ['title', 'subtitle', 'description', 'language', 'level', 'subject', 'outcomes', 'requirements', 'faq'] as const
const LEVELS = ['beginner', 'intermediate', 'advanced', 'all'] as const satisfies readonly EditableCourse['level'][]

interface DetailsTabProps {
  course: EditableCourse
  uploads: AssetView[] | null
  subjects: readonly Subject[]
}

/** What the course page says of the course; saved while it is typed. */
export function DetailsTab({ course, uploads, subjects }: DetailsTabProps) {
  const form = useRef<HTMLFormElement>(null)
  const { api, locale } = useServices()
  const refresh = useRefresh()
  const faq = useRef(course.faq)
  const { id: courseId } = course
  const saving = useAutosave('details', async (change: Change) => {
    await api.teaching.updateCourse.mutate(change)
    await refresh()
  })
  const failure = saving.current.phase === 'failed' ? saving.current.failure : null
  const problems = useProblems(form, failure, FIELDS, { focus: false })

  const changed = () => {
    if (form.current === null) return
    const data = new FormData(form.current)
    const language = textOf(data, 'language')
    saving.change({
      courseId,
      title: textOf(data, 'title'),
      subtitle: textOf(data, 'subtitle'),
      description: textOf(data, 'description'),
      language: language === 'ar' ? 'ar' : 'en',
      level: LEVELS.find((level) => level === textOf(data, 'level')) ?? 'all',
      subject: textOf(data, 'subject') || null,
      outcomes: toItems(textOf(data, 'outcomes')),
      requirements: toItems(textOf(data, 'requirements')),
      faq: faq.current.filter(({ question, answer }) => question.trim() !== '' && answer.trim() !== ''),
    })
  }
  const leave = () => void saving.flush()
  const subjectOptions = subjects.flatMap((subject) => [
    { value: subject.slug, label: subject.name[locale] },
    ...subject.children.map((child) => ({ value: child.slug, label: `${subject.name[locale]} / ${child.name[locale]}` })),
  ])

  return (
    <form ref={form} noValidate className="grid max-w-3xl gap-6" onChange={changed} onSubmit={(event) => event.preventDefault()}>
      <TextField
        name="title"
        label={m.teaching_field_title()}
        defaultValue={course.title}
        maxLength={120}
        dir="auto"
        error={problems.of('title')}
        onBlur={leave}
      />
      <TextField
        name="subtitle"
        label={m.teaching_field_subtitle()}
        hint={m.teaching_field_subtitle_hint()}
        defaultValue={course.subtitle}
        maxLength={200}
        dir="auto"
        error={problems.of('subtitle')}
        onBlur={leave}
      />
      <div className="grid gap-6 sm:grid-cols-3">
        <Select
          name="subject"
          label={m.teaching_field_subject()}
          placeholder={m.teaching_field_subject_choose()}
          defaultValue={course.subject ?? ''}
          options={subjectOptions}
          error={problems.of('subject')}
        />
        <Select
          name="level"
          label={m.teaching_field_level()}
          defaultValue={course.level}
          options={LEVELS.map((level) => ({ value: level, label: levelWord(level) }))}
          error={problems.of('level')}
        />
        <Select
          name="language"
          label={m.teaching_field_language()}
          defaultValue={course.language}
          options={[
            { value: 'en', label: m.catalog_language_en() },
            { value: 'ar', label: m.catalog_language_ar() },
          ]}
          error={problems.of('language')}
        />
      </div>
      <MarkdownEditor
        name="description"
        label={m.teaching_field_description()}
        defaultValue={course.description}
        error={problems.of('description')}
        onText={changed}
        onLeave={leave}
      />
      <TextArea
        name="outcomes"
        label={m.teaching_field_outcomes()}
        hint={m.teaching_field_lines_hint()}
        defaultValue={course.outcomes.join('\n')}
        error={problems.of('outcomes')}
        onBlur={leave}
      />
      <TextArea
        name="requirements"
        label={m.teaching_field_requirements()}
        hint={m.teaching_field_lines_hint()}
        defaultValue={course.requirements.join('\n')}
        error={problems.of('requirements')}
        onBlur={leave}
      />
      <FaqEditor
        first={course.faq}
        error={problems.of('faq')}
        onChange={(next) => {
          faq.current = next
          changed()
        }}
      />
      <section className="grid gap-3 border-t border-line pt-6">
        <h2 className="text-lg font-semibold">{m.teaching_preview_video()}</h2>
        <VideoSlot place={null} label={m.teaching_preview_video()} hint={m.teaching_preview_video_text()} media={course.preview} assets={uploads} />
      </section>
    </form>
  )
}
