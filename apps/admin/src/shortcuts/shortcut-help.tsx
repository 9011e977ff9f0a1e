import { m } from '@lectern/i18n/messages'
import { Dialog } from '@lectern/ui/dialog'
import { Kbd } from '@lectern/ui/kbd'

import { PLACES } from '../frame/places.tsx'

/** Every shortcut with its keys. */
export function ShortcutHelp({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const shortcuts: { keys: readonly string[]; name: string }[] = [
    { keys: ['j'], name: m.admin_shortcut_next() },
    { keys: ['k'], name: m.admin_shortcut_previous() },
    { keys: ['Enter'], name: m.admin_shortcut_open() },
    { keys: ['/'], name: m.admin_shortcut_search() },
    { keys: ['Esc'], name: m.admin_shortcut_close() },
    ...PLACES.map(({ letter, name }) => ({ keys: ['g', letter], name: m.admin_shortcut_go({ place: name() }) })),
    { keys: ['?'], name: m.admin_shortcut_help() },
  ]
  return (
    <Dialog title={m.admin_shortcuts()} open={open} onOpenChange={onOpenChange}>
      <dl className="text-sm">
        {shortcuts.map(({ keys, name }) => (
          <div key={name} className="flex min-h-9 items-center justify-between gap-4 border-b border-line last:border-b-0">
            <dt>{name}</dt>
            <dd dir="ltr" className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
