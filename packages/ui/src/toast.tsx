import { Toast as Base } from '@base-ui/react/toast'
import { m } from '@lectern/i18n/messages'
import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'

export interface ToastOptions {
  title: string
  description?: string
  tone?: 'neutral' | 'good' | 'bad'
  /** For undo and the like. */
  action?: { label: string; onSelect: () => void }
}

const manager = Base.createToastManager<{ tone: NonNullable<ToastOptions['tone']> }>()

/** Says in passing what happened; never the only place for an error that needs doing something. */
export function showToast({ title, description, tone = 'neutral', action }: ToastOptions): void {
  manager.add({
    title,
    ...(description === undefined ? {} : { description }),
    timeout: action === undefined ? 5000 : 10_000,
    priority: tone === 'bad' ? 'high' : 'low',
    data: { tone },
    ...(action === undefined ? {} : { actionProps: { children: action.label, onClick: action.onSelect } }),
  })
}

/** Put once at the root of an app. */
export function Toasts({ children }: { children?: ReactNode }) {
  return (
    <Base.Provider toastManager={manager} limit={3}>
      {children}
      <Base.Portal>
        <Base.Viewport aria-label={m.common_notifications()} className="fixed inset-e-4 bottom-4 z-60 flex w-[22rem] max-w-[calc(100vw-2rem)] flex-col gap-2">
          <List />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  )
}

const EDGES = { neutral: 'border-s-line-strong', good: 'border-s-leaf', bad: 'border-s-carmine' } as const

function List() {
  const { toasts } = Base.useToastManager<{ tone: keyof typeof EDGES }>()
  return toasts.map((toast) => (
    <Base.Root
      key={toast.id}
      toast={toast}
      className={`surface-motion rounded-md border-s-3 bg-raised p-4 shadow-overlay ${EDGES[toast.data?.tone ?? 'neutral']}`}
    >
      <Base.Content className="flex items-start gap-3">
        <div className="flex-1">
          <Base.Title className="text-base font-medium" />
          <Base.Description className="text-sm text-muted" />
        </div>
        <Base.Action className="text-sm font-medium link" />
        <Base.Close aria-label={m.common_dismiss()} className="rounded-sm text-muted hover:text-ink">
          <X aria-hidden="true" className="size-4" />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ))
}
