import { m } from '@lectern/i18n/messages'
import { CONTROL_CLASSES } from '@lectern/ui/field'
import { Kbd } from '@lectern/ui/kbd'
import Search from 'lucide-react/icons/search'
import { useEffect, useEffectEvent, useState } from 'react'

/** A request for every letter would only be thrown away. */
const PAUSE_MS = 200

/** Searches as somebody types; `/` leads here, Escape away, the arrow down to the first row. */
export function SearchField({ value, placeholder, onChange }: { value: string; placeholder: string; onChange: (value: string) => void }) {
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    // Changed from outside: a link, the back button, "Clear filters".
    setKnown(value)
    if (value !== typed.trim()) setTyped(value)
  }
  const send = useEffectEvent(() => {
    if (typed.trim() !== value) onChange(typed.trim())
  })
  useEffect(() => {
    const timer = setTimeout(() => send(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])

  return (
    <label className="relative block w-full md:w-64 xl:w-72">
      <span className="sr-only">{m.common_search()}</span>
      <Search aria-hidden="true" className="pointer-events-none absolute inset-s-3 top-1/2 size-4 -translate-y-1/2 text-muted" />
      <input
        type="search"
        dir="auto"
        value={typed}
        placeholder={placeholder}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
          else if (event.key === 'Enter') onChange(typed.trim())
          else if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('tr[data-row]')?.focus()
          else return
          event.preventDefault()
        }}
        className={`${CONTROL_CLASSES} peer min-h-9! px-9! py-1! text-sm!`}
      />
      <span className="pointer-events-none absolute inset-e-2.5 top-1/2 -translate-y-1/2 peer-focus:hidden peer-not-placeholder-shown:hidden max-md:hidden">
        <Kbd>/</Kbd>
      </span>
    </label>
  )
}
