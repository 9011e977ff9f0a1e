import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { Avatar } from '@lectern/ui/avatar'
import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { useSignedIn } from '../../api/use-sign-in.ts'

const ITEM = 'block w-full rounded-sm px-3 py-2 text-start text-sm hover:bg-sunk focus-visible:bg-sunk'

/** Who is signed in, and their own pages. The browser's own disclosure: it costs no script before it is opened. */
export function AccountMenu({ me }: { me: Me }) {
  const box = useRef<HTMLDetailsElement>(null)
  const { api } = useServices()
  const { farewell } = useSignedIn()
  const logOut = useAction(() => api.accounts.logOut.mutate(), farewell)
  const path = useRouterState({ select: (state) => state.location.href })

  useEffect(() => {
    const close = (event: Event) => {
      const menu = box.current
      if (!menu?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        menu.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && menu.contains(event.target)) return
      menu.open = false
    }
    document.addEventListener('keydown', close)
    document.addEventListener('pointerdown', close)
    return () => {
      document.removeEventListener('keydown', close)
      document.removeEventListener('pointerdown', close)
    }
  }, [])

  return (
    // Another page begins with a closed menu.
    <details key={path} ref={box} className="relative">
      <summary className="flex list-none items-center rounded-full p-0.5 hover:bg-sunk [&::-webkit-details-marker]:hidden">
        <span className="sr-only">{m.common_account_menu()}</span>
        <Avatar name={me.name} src={me.picture} />
      </summary>
      <div className="absolute inset-e-0 z-30 mt-2 w-64 rounded-lg bg-raised p-2 shadow-overlay">
        <div className="border-b border-line px-3 pt-1 pb-3">
          <p className="truncate font-medium">{me.name}</p>
          <p className="truncate text-sm text-muted" dir="ltr">
            {me.email}
          </p>
        </div>
        <nav aria-label={m.common_account_menu()} className="grid pt-2">
          <Link to="/learn" className={ITEM}>
            {m.common_my_learning()}
          </Link>
          {me.role === 'instructor' && (
            <Link to="/teach" className={ITEM}>
              {m.common_teach()}
            </Link>
          )}
          {me.role === 'trainee' && (
            <Link to="/orders" className={ITEM}>
              {m.account_orders()}
            </Link>
          )}
          {me.role === 'trainee' && (
            <Link to="/teach/apply" className={ITEM}>
              {m.apply_link()}
            </Link>
          )}
          <Link to="/account" className={ITEM}>
            {m.account_title()}
          </Link>
          <button type="button" className={ITEM} onClick={() => void logOut.start()}>
            {m.common_log_out()}
          </button>
        </nav>
      </div>
    </details>
  )
}
