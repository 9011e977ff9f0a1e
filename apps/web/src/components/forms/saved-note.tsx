import { m } from '@lectern/i18n/messages'
import Check from 'lucide-react/icons/check'

/** Beside a save button: says that it worked. */
export function SavedNote({ shown, text }: { shown: boolean; text?: string }) {
  return (
    <span role="status" className="inline-flex items-center gap-1.5 text-sm text-leaf">
      {shown && (
        <>
          <Check aria-hidden="true" className="size-4" />
          {text ?? m.account_saved()}
        </>
      )}
    </span>
  )
}
