import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'

import { CallError } from './call-error.tsx'

/** For what fails before a page can be shown. */
export function WholePageError({ error }: ErrorComponentProps) {
  const router = useRouter()
  return (
    <main className="mx-auto max-w-measure px-4 py-16">
      <CallError error={error} onRetry={() => void router.invalidate()} />
    </main>
  )
}
