import { m } from '@lectern/i18n/messages'
import { type RefObject, useEffect, useRef } from 'react'

/** Names the page in the browser's title, and moves the focus to its heading after a navigation, so that it is read out and the keyboard begins there. */
export function useArrival(name: string, pathname: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(pathname)
  useEffect(() => {
    document.title = m.admin_page_title({ place: name })
  }, [name])
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    heading.current?.focus({ preventScroll: true })
  }, [pathname])
  return heading
}
