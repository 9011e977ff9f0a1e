import { defaultRangeExtractor, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import {
  Fragment,
  type ReactNode,
  type RefCallback,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'

import { including, withGaps } from './gaps.tsx'

interface VirtualRowsProps {
  /** What the heights of rows are remembered by, for when somebody comes back. */
  name: string
  body: RefObject<HTMLTableSectionElement | null>
  ids: readonly string[]
  /** Rows that stay drawn wherever the page has been scrolled to: the one with the focus, the open one. */
  keep: readonly string[]
  /** About how high a row is with cells, and stacked; every drawn one is measured. */
  heights: { cells: number; stacked: number }
  /** The end comes near. */
  onNearEnd: (() => void) | null
  children: (index: number, measure: RefCallback<HTMLTableRowElement>) => ReactNode
}

/** Of lists that somebody has left: the place they come back to must be where it was. */
const measured = new Map<string, VirtualItem[]>()

const DRAWN_BEYOND = 12
const NEAR_END_ROWS = 40

/** Only the rows in sight of the window and a few around them; heights stand for the others, so that the page scrolls as if all were there. */
export function VirtualRows({ name, body, ids, keep, heights, onNearEnd, children }: VirtualRowsProps) {
  const top = useTopOf(body)
  const stacked = useStacked()
  const kept = keep.map((id) => ids.indexOf(id))
  // No compiler memoizes here, and the rows themselves are memoized by hand.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: ids.length,
    estimateSize: () => (stacked ? heights.stacked : heights.cells),
    getItemKey: (index) => ids[index] ?? index,
    overscan: DRAWN_BEYOND,
    scrollMargin: top,
    initialMeasurementsCache: measured.get(name) ?? [],
    rangeExtractor: (range) => including(defaultRangeExtractor(range), kept),
  })
  useEffect(() => () => void measured.set(name, virtualizer.takeSnapshot()), [virtualizer, name])
  const stackedBefore = useRef(stacked)
  useEffect(() => {
    if (stackedBefore.current === stacked) return
    stackedBefore.current = stacked
    virtualizer.measure()
  }, [virtualizer, stacked])

  const more = onNearEnd !== null
  const near = (virtualizer.range?.endIndex ?? 0) >= ids.length - NEAR_END_ROWS
  const tellNearEnd = useEffectEvent(() => onNearEnd?.())
  useEffect(() => {
    if (near) tellNearEnd()
  }, [near, ids.length, more])

  const drawn = virtualizer.getVirtualItems().map(({ index, start, end }) => ({ index, start: start - top, end: end - top }))
  return withGaps(drawn, virtualizer.getTotalSize()).map((stretch) =>
    stretch.kind === 'gap' ? (
      <tr key={stretch.key} aria-hidden="true" style={{ height: stretch.height }}>
        <td className="p-0" />
      </tr>
    ) : (
      <Fragment key={ids[stretch.index]}>{children(stretch.index, virtualizer.measureElement)}</Fragment>
    ),
  )
}

/** How far down the page a body of rows begins; follows what grows or shrinks above it. */
function useTopOf(body: RefObject<HTMLTableSectionElement | null>): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const measure = () => {
      if (body.current !== null) setTop(Math.round(body.current.getBoundingClientRect().top + window.scrollY))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [body])
  return top
}

/** Below this width (Tailwind's lg) rows are stacked. */
const STACKED = '(width < 64rem)'

function useStacked(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(STACKED)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => matchMedia(STACKED).matches,
    () => false,
  )
}
