import type { AssetView } from '@lectern/api/contracts/media'
import type { EditableCourse } from '@lectern/api/contracts/teaching'
import { errorMessage } from '@lectern/i18n/errors'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { newKey } from '../../lib/mutation-key.ts'
import { moveSection } from '../../teaching/order.ts'
import { useOutline } from '../../teaching/use-outline.ts'
import { SectionEditor } from './section-editor.tsx'
import { useRefresh } from './use-refresh.ts'

/** Sections and lessons: add, rename, move by buttons or by dragging, remove. */
export function LessonsTab({ course, uploads }: { course: EditableCourse; uploads: AssetView[] | null }) {
  const { api, locale } = useServices()
  const refresh = useRefresh()
  const outline = useOutline(course)
  const [said, setSaid] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  const add = useAction(() => api.teaching.saveSection.mutate({ courseId: course.id, title: m.teaching_section_new() }, newKey()), refresh)
  const failure = add.failure ?? outline.failure

  return (
    <div className="grid max-w-4xl gap-5">
      <p role="status" className="sr-only">
        {said}
      </p>
      {outline.sections.length === 0 && <p className="max-w-measure text-muted">{m.teaching_outline_empty()}</p>}
      {failure !== null && (
        <p role="alert" className="border-s-4 border-carmine bg-carmine-wash px-4 py-2">
          {errorMessage(failure.reason, failure.details)}
        </p>
      )}
      <ol className="grid gap-6">
        {outline.sections.map((section, index) => (
          <li key={section.id}>
            <SectionEditor
              course={course}
              section={section}
              index={index}
              count={outline.sections.length}
              outline={outline}
              uploads={uploads}
              openLesson={open}
              onOpenLesson={setOpen}
              announce={setSaid}
              onMove={(direction) => {
                const next = moveSection(outline.order, section.id, direction)
                outline.rearrange(next)
                const position = next.findIndex(({ id }) => id === section.id) + 1
                setSaid(m.teaching_moved({ title: section.title, position: formatNumber(position, locale), total: formatNumber(next.length, locale) }))
              }}
            />
          </li>
        ))}
      </ol>
      <Button className="justify-self-start" busy={add.pending} onClick={() => void add.start()}>
        <Plus aria-hidden="true" />
        {m.teaching_section_add()}
      </Button>
    </div>
  )
}
