import type { Application } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'

/** What was applied with, to read again. */
export function SentWords({ application: { subject, motivation, sampleUrl } }: { application: Application }) {
  return (
    <section aria-labelledby="apply-sent" className="grid gap-3">
      <h2 id="apply-sent" className="text-sm font-semibold">
        {m.apply_sent_words()}
      </h2>
      <dl className="grid gap-4 border-y border-line py-4 text-sm">
        <div>
          <dt className="text-muted">{m.apply_subject()}</dt>
          <dd dir="auto">{subject}</dd>
        </div>
        <div>
          <dt className="text-muted">{m.apply_motivation()}</dt>
          <dd dir="auto" className="whitespace-pre-line">
            {motivation}
          </dd>
        </div>
        {sampleUrl !== null && (
          <div>
            <dt className="text-muted">{m.apply_sample()}</dt>
            <dd dir="ltr" className="break-all rtl:text-end">
              {sampleUrl}
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
