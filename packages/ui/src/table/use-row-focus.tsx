import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The row of a body by its id; null while it isn't drawn. */
export function rowIn(body: HTMLElement | null, id: string): HTMLElement | null {
  return body?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(id)}"]`) ?? null
}

/** The topmost row that isn't above the window, or the last one when all are. */
export function firstInSight(body: HTMLElement | null): string | undefined {
  const rows = [...(body?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])]
  return (rows.find((row) => row.getBoundingClientRect().top >= HEADS) ?? rows.at(-1))?.dataset['row']
}

/** The page's header and the table's stand over the first rows. */
const HEADS = 88

/** Which row the keyboard works on. A row that isn't drawn is drawn first, then it gets the focus. */
export function useRowFocus(body: RefObject<HTMLElement | null>) {
  const [active, setActive] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    const row = wanted.current === null ? null : rowIn(body.current, wanted.current)
    if (row === null) return
    wanted.current = null
    row.focus()
  })
  return {
    active,
    setActive,
    focusRow(id: string | undefined) {
      if (id === undefined) return
      const row = rowIn(body.current, id)
      if (row === null) wanted.current = id
      else row.focus()
      setActive(id)
    },
  }
}
