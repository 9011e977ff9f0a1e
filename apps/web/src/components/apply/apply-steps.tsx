import { m } from '@lectern/i18n/messages'

/** What happens after the application, so that nobody waits without knowing for what. */
export function ApplySteps() {
  const steps = [m.apply_step_apply(), m.apply_step_answer(), m.apply_step_contract(), m.apply_step_publish()]
  return (
    <aside aria-labelledby="apply-steps" className="grid content-start gap-4 border-t border-line pt-6 lg:border-s lg:border-t-0 lg:ps-8 lg:pt-2">
      <h2 id="apply-steps" className="text-sm font-semibold">
        {m.apply_steps()}
      </h2>
      <ol className="grid gap-5">
        {steps.map((step, index) => (
          <li key={step} className="flex gap-3 text-sm text-muted">
            <span aria-hidden="true" className="grid size-7 shrink-0 place-items-center rounded-full border border-line-strong text-xs text-ink figures">
              {index + 1}
            </span>
            <span className="pt-0.5">{step}</span>
          </li>
        ))}
      </ol>
    </aside>
  )
}
