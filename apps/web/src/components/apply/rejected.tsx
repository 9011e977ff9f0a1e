import type { Application } from '@lectern/api/contracts/accounts'
import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'

import { useServices } from '../../api/use-services.ts'
import { SentWords } from './sent-words.tsx'

/** The answer was no: why, and from when one may ask again. */
export function Rejected({ application }: { application: Application }) {
  const { locale } = useServices()
  const { answer, decidedAt, createdAt, againFrom } = application
  return (
    <div className="grid gap-6">
      <div className="grid gap-3 border-s-4 border-saffron bg-saffron-wash px-5 py-4">
        <div className="grid gap-1">
          <p className="font-semibold">{m.apply_rejected()}</p>
          <p className="text-sm">{m.apply_rejected_text({ date: formatDate(decidedAt ?? createdAt, locale) })}</p>
        </div>
        {answer !== null && (
          <div className="grid gap-1">
            <p className="text-sm font-medium">{m.apply_answer()}</p>
            <blockquote dir="auto" className="whitespace-pre-line">
              {answer}
            </blockquote>
          </div>
        )}
        {againFrom !== null && <p className="text-sm font-medium">{m.apply_again_from({ date: formatDate(againFrom, locale) })}</p>}
      </div>
      <SentWords application={application} />
    </div>
  )
}
