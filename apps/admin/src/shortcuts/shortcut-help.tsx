import { m } from '@lectern/i18n/messages'
import { Dialog } from '@lectern/ui/dialog'
import { Kbd } from '@lectern/ui/kbd'

import { PLACES } from '../frame/places.tsx'

interface Shortcut {
  keys: readonly string[]
  name: string
}

/** Every shortcut with its keys, by where it works. */
export function ShortcutHelp({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <Dialog wide title={m.admin_shortcuts()} open={open} onOpenChange={onOpenChange}>
      <div className="grid gap-x-10 gap-y-6 text-sm sm:grid-cols-2">
        <ShortcutList
          title={m.people_keys_lists()}
          shortcuts={[
            { keys: ['j'], name: m.admin_shortcut_next() },
            { keys: ['k'], name: m.admin_shortcut_previous() },
            { keys: ['Enter'], name: m.admin_shortcut_open() },
            { keys: ['x'], name: m.people_key_select() },
            { keys: ['Shift', 'x'], name: m.people_key_reach() },
            { keys: ['Shift', 'j'], name: m.people_key_grow() },
            { keys: ['Esc'], name: m.people_key_unselect() },
            { keys: ['e'], name: m.people_key_export() },
            { keys: ['n'], name: m.people_key_new() },
            { keys: ['a'], name: m.people_key_approve() },
            { keys: ['r'], name: m.people_key_reject() },
            { keys: ['t'], name: m.house_key_again() },
            { keys: ['v'], name: m.house_key_verify() },
          ]}
        />
        <div className="flex flex-col gap-6">
          <ShortcutList
            title={m.people_keys_everywhere()}
            shortcuts={[
              { keys: ['/'], name: m.admin_shortcut_search() },
              { keys: ['Esc'], name: m.admin_shortcut_close() },
              { keys: ['?'], name: m.admin_shortcut_help() },
            ]}
          />
          <ShortcutList title={m.people_keys_places()} shortcuts={PLACES.map(({ letter, name }) => ({ keys: ['g', letter], name: name() }))} />
        </div>
      </div>
    </Dialog>
  )
}

function ShortcutList({ title, shortcuts }: { title: string; shortcuts: readonly Shortcut[] }) {
  return (
    <section>
      <h3 className="border-b border-line-strong pb-1 font-semibold">{title}</h3>
      <dl>
        {shortcuts.map(({ keys, name }) => (
          <div key={keys.join(' ')} className="flex min-h-9 items-center justify-between gap-4 border-b border-line last:border-b-0">
            <dt>{name}</dt>
            <dd dir="ltr" className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
