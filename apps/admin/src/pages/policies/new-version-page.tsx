import type { PolicyHistory } from '@lectern/api/contracts/staff'
import { failureOf } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Button } from '@lectern/ui/button'
import { FormSummary } from '@lectern/ui/form-summary'
import { Notice } from '@lectern/ui/states'
import { TextField } from '@lectern/ui/text-field'
import { showToast } from '@lectern/ui/toast'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'

import { api } from '../../data/api.ts'
import { useTrail } from '../../frame/trail.ts'
import { PercentField } from '../../parts/percent-field.tsx'
import { policyName } from '../../words/policies.ts'
import { changesNothing, type DraftField, problemsOf, publishInput } from './draft.ts'
import { draftProblem } from './draft-words.ts'
import { Overtaken } from './overtaken.tsx'
import { PolicyFrame } from './policy-frame.tsx'
import { keepPublished, refreshPolicies } from './policies-query.ts'
import { PublishDialog } from './publish-dialog.tsx'
import { TextEditor } from './text-editor.tsx'
import { useDraft } from './use-draft.ts'
import { usePolicy } from './use-policy.ts'
import { inForceOf } from './versions.ts'

const route = getRouteApi('/console/policies/$kind/new')

/** Writes the next version of a policy, and publishes it when its writer has seen what it changes. */
export function NewVersionPage() {
  const { kind } = route.useParams()
  const policy = usePolicy(kind)
  useTrail([{ name: policyName(kind) ?? m.house_no_policy(), path: `/policies/${kind}` }, { name: m.house_new_version() }])
  return <PolicyFrame policy={policy}>{(history) => <Editor key={history.kind} history={history} />}</PolicyFrame>
}

function Editor({ history }: { history: PolicyHistory }) {
  const { kind } = history
  const navigate = route.useNavigate()
  const inForce = inForceOf(history)
  const { draft, begun, overtaken, change, forget } = useDraft(history)
  const [tries, setTries] = useState(0)
  const [asking, setAsking] = useState(false)
  const publish = useMutation(
    api.staff.savePolicy.mutationOptions({
      async onSuccess(next) {
        await keepPublished(next)
        forget()
        showToast({ title: m.house_published_now({ name: policyName(kind) ?? kind }), tone: 'good' })
        await navigate({ to: '/policies/$kind', params: { kind } })
      },
      onError(error) {
        setAsking(false)
        if (failureOf(error).reason === 'policy_changed') void refreshPolicies()
      },
    }),
  )
  const found = problemsOf(kind, draft)
  const unchanged = changesNothing(draft, inForce)
  const problem = (field: DraftField) => (tries > 0 ? draftProblem(found[field], field) : undefined)
  const problems = [
    ...(['en', 'ar', 'share', 'changeNote'] as const).flatMap((field) => {
      const message = draftProblem(found[field], field)
      return message === undefined ? [] : [{ fieldId: `policy-${field}`, message }]
    }),
    ...(unchanged ? [{ message: m.house_changes_nothing() }] : []),
  ]
  const failure = publish.error === null ? null : failureOf(publish.error)

  return (
    <div className="flex max-w-[76rem] flex-col gap-6">
      {overtaken && inForce !== undefined && <Overtaken version={inForce} />}
      {failure !== null && !overtaken && (
        <Notice tone="carmine">
          {errorMessage(failure.fields[0]?.reason ?? failure.reason, failure.details)} {m.common_nothing_lost()}
        </Notice>
      )}
      {tries > 0 && <FormSummary problems={problems} submitCount={tries} />}
      <form
        noValidate
        className="contents"
        onSubmit={(event) => {
          event.preventDefault()
          setTries((count) => count + 1)
          if (problems.length === 0) setAsking(true)
        }}
      >
        <TextEditor draft={draft} inForce={inForce} problem={problem} onText={(locale, text) => change({ body: { ...draft.body, [locale]: text } })} />
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-[auto_minmax(0,1fr)]">
          {kind === 'instructor_contract' && (
            <PercentField
              id="policy-share"
              label={m.house_share_label()}
              hint={m.house_share_bounds()}
              value={draft.share}
              error={problem('share')}
              onChange={(share) => change({ share })}
            />
          )}
          <TextField
            id="policy-changeNote"
            label={m.house_change_note()}
            hint={m.house_change_note_hint()}
            value={draft.changeNote}
            error={problem('changeNote')}
            maxLength={300}
            dir="auto"
            frameClassName="max-w-measure"
            onChange={(event) => change({ changeNote: event.currentTarget.value })}
          />
        </div>
        <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-3 border-t border-line bg-paper px-4 py-3 max-md:bottom-14 md:-mx-6 md:px-6">
          <Button type="submit" kind="primary">
            {m.house_publish_version({ number: formatNumber((inForce?.version ?? 0) + 1, getLocale()) })}
          </Button>
          {begun && (
            <Button kind="quiet" onClick={forget}>
              {m.house_discard()}
            </Button>
          )}
          <span role="status" className="text-sm text-muted">
            {begun ? m.house_draft_kept() : ''}
          </span>
        </div>
      </form>
      <PublishDialog
        kind={kind}
        draft={draft}
        inForce={inForce}
        open={asking}
        busy={publish.isPending}
        onOpenChange={setAsking}
        onConfirm={() => publish.mutate(publishInput(kind, draft, inForce?.version ?? 0))}
      />
    </div>
  )
}
