import { MISSING_ORDER } from '../../teaching/missing.ts'
import type { EditableCourse, Missing } from '@lectern/api/contracts/teaching'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { ConfirmDialog } from '@lectern/ui/dialog'
import { Link, useNavigate } from '@tanstack/react-router'
import Check from 'lucide-react/icons/check'
import Circle from 'lucide-react/icons/circle'
import { useState } from 'react'

import type { ShownPolicy } from '../../api/policy.ts'
import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { newKey } from '../../lib/mutation-key.ts'
import { TAB_OF } from '../../teaching/tabs.ts'
import { AcceptPolicy } from '../account/accept-policy.tsx'
import { missingWord } from './missing-word.ts'
import { useRefresh } from './use-refresh.ts'

/** What is still missing, and the buttons that open and close the course (T1). */
export function PublishTab({ course, contract }: { course: EditableCourse; contract: ShownPolicy }) {
  const { api } = useServices()
  const refresh = useRefresh()
  const act = useAction(
    (step: 'publish' | 'close' | 'reopen') => api.teaching[step].mutate({ courseId: course.id }, newKey()),
    () => refresh(),
  )
  return (
    <div className="grid max-w-2xl gap-8">
      {course.status === 'draft' && <Checklist course={course} contract={contract} />}
      <section className="grid justify-items-start gap-3">
        {course.status === 'draft' && (
          <>
            <Button kind="primary" size="lg" busy={act.pending} disabled={course.missing.length > 0} onClick={() => void act.start('publish')}>
              {m.teaching_publish()}
            </Button>
            <p className="text-sm text-muted">{m.teaching_publish_text()}</p>
          </>
        )}
        {course.status === 'published' && (
          <>
            <p className="text-leaf">{m.teaching_published_text()}</p>
            <Button busy={act.pending} onClick={() => void act.start('close')}>
              {m.teaching_close()}
            </Button>
            <p className="text-sm text-muted">{m.teaching_close_text()}</p>
          </>
        )}
        {course.status === 'closed' && (
          <>
            <p>{m.teaching_closed_text()}</p>
            <Button kind="primary" busy={act.pending} onClick={() => void act.start('reopen')}>
              {m.teaching_reopen()}
            </Button>
          </>
        )}
        {act.failure !== null && (
          <p role="alert" className="border-s-4 border-carmine bg-carmine-wash px-4 py-2">
            {errorMessage(act.failure.reason, act.failure.details)}
          </p>
        )}
      </section>
      {course.status === 'draft' && <DeleteDraft course={course} />}
    </div>
  )
}

function Checklist({ course, contract }: { course: EditableCourse; contract: ShownPolicy }) {
  const missing = new Set<Missing>(course.missing)
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{missing.size === 0 ? m.teaching_publish_ready() : m.teaching_publish_missing()}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {MISSING_ORDER.map((item) => (
          <li key={item} className="flex min-h-12 items-center gap-3 py-2">
            {missing.has(item) ? (
              <Circle aria-hidden="true" className="size-4 shrink-0 text-line-strong" />
            ) : (
              <Check aria-label={m.teaching_missing_done()} className="size-4 shrink-0 text-leaf" />
            )}
            <span className={`flex-1 ${missing.has(item) ? '' : 'text-muted'}`}>{missingWord(item)}</span>
            {missing.has(item) &&
              (item === 'contract' ? (
                <AcceptPolicy
                  kind="instructor_contract"
                  title={m.account_policy_contract()}
                  policy={contract}
                  accepted={false}
                  label={m.teaching_contract_read()}
                />
              ) : (
                <Link
                  to="/teach/$courseId"
                  params={{ courseId: course.id }}
                  search={TAB_OF[item] === 'lessons' ? {} : { tab: TAB_OF[item] }}
                  className="link text-sm"
                  aria-label={`${m.teaching_go()}: ${missingWord(item)}`}
                >
                  {m.teaching_go()}
                </Link>
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function DeleteDraft({ course }: { course: EditableCourse }) {
  const { api } = useServices()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const remove = useAction(
    () => api.teaching.deleteDraft.mutate({ courseId: course.id }),
    () => navigate({ to: '/teach' }),
  )
  return (
    <section className="border-t border-line pt-6">
      <Button kind="quiet" className="text-carmine!" onClick={() => setAsking(true)}>
        {m.teaching_delete_draft()}
      </Button>
      <ConfirmDialog
        title={m.teaching_delete_draft()}
        confirmLabel={m.teaching_delete_draft()}
        typeToConfirm={{ word: course.title, label: m.teaching_delete_draft_type() }}
        open={asking}
        onOpenChange={setAsking}
        busy={remove.pending}
        onConfirm={() => void remove.start()}
      >
        <p>{m.teaching_delete_draft_text({ title: course.title })}</p>
        {remove.failure !== null && (
          <p role="alert" className="mt-3 text-sm text-carmine">
            {errorMessage(remove.failure.reason, remove.failure.details)}
          </p>
        )}
      </ConfirmDialog>
    </section>
  )
}
