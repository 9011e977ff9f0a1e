import { m } from '@lectern/i18n/messages'

/** A page that takes a moment: bars where its heading and text will stand. */
export function PendingPage() {
  return (
    <div className="page grid gap-5 py-12" aria-busy="true">
      <span className="sr-only" role="status">
        {m.common_loading()}
      </span>
      <div className="h-10 w-2/3 max-w-md animate-pulse rounded-md bg-sunk" />
      <div className="h-5 w-full max-w-measure animate-pulse rounded-md bg-sunk" />
      <div className="h-5 w-4/5 max-w-measure animate-pulse rounded-md bg-sunk" />
      <div className="mt-6 grid gap-4">
        {[0, 1, 2, 3].map((row) => (
          <div key={row} className="h-20 animate-pulse rounded-md bg-sunk" />
        ))}
      </div>
    </div>
  )
}
