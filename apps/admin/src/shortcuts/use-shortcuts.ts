import { useEffect, useEffectEvent, useRef } from 'react'

import { keyOf, press, type ShortcutAction, type ShortcutState } from './keys.ts'

/** Calls back for every shortcut that is pressed outside of fields and menus; `act` answers whether the action was its own. */
export function useShortcuts(act: (action: ShortcutAction) => boolean): void {
  const state = useRef<ShortcutState>(null)
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOf(event)
    if (key === null || event.defaultPrevented || takesKeys(event.target)) return
    const { state: next, action } = press(state.current, key, event.timeStamp)
    state.current = next
    if (action === null || (action.kind !== 'help' && isAsked(event.target))) return
    if (act(action)) event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

/** A question waits for its answer: the page behind it stays as it is. */
function isAsked(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-question]') !== null
}

/** Somebody types there, or the letters choose something. */
function takesKeys(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=menu], [role=listbox]') !== null
  )
}
