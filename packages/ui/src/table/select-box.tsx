import { type MouseEvent, useEffect, useRef } from 'react'

interface SelectBoxProps {
  label: string
  checked: boolean
  /** Some, but not all of what it stands for. */
  mixed?: boolean
  /** With Shift held it reaches from the row before to this one. */
  onToggle: (event: MouseEvent<HTMLInputElement>) => void
  /** Out of the order of tabs: the row itself is worked by keyboard. */
  skipped?: boolean
}

const MARK = 'pointer-events-none col-start-1 row-start-1 size-4 text-on-lapis opacity-0'

/** A checkbox with room around it for a thumb. */
export function SelectBox({ label, checked, mixed = false, onToggle, skipped = false }: SelectBoxProps) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = mixed
  }, [mixed])
  return (
    <label className="grid h-10 w-11 place-content-center place-items-center select-none">
      <input
        ref={box}
        type="checkbox"
        aria-label={label}
        checked={checked}
        tabIndex={skipped ? -1 : undefined}
        onClick={onToggle}
        // What it shows is the selection; the click changes that.
        onChange={() => {}}
        className="peer col-start-1 row-start-1 size-4 appearance-none rounded-sm border border-line-strong bg-raised transition-colors checked:border-lapis checked:bg-lapis indeterminate:border-lapis indeterminate:bg-lapis hover:border-ink"
      />
      <svg viewBox="0 0 16 16" aria-hidden="true" className={`${MARK} peer-checked:opacity-100 peer-indeterminate:opacity-0`}>
        <path d="m4 8.5 2.75 2.75 5.25-6" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={`${MARK} peer-indeterminate:opacity-100`}>
        <path d="M4.5 8h7" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
      </svg>
    </label>
  )
}
