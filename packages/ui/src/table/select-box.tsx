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

/** A checkbox with room around it for a thumb. */
export function SelectBox({ label, checked, mixed = false, onToggle, skipped = false }: SelectBoxProps) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = mixed
  }, [mixed])
  return (
    <label className="grid h-10 w-11 place-items-center select-none">
      <input
        ref={box}
        type="checkbox"
        aria-label={label}
        checked={checked}
        tabIndex={skipped ? -1 : undefined}
        onClick={onToggle}
        // What it shows is the selection; the click changes that.
        onChange={() => {}}
        className="size-4"
      />
    </label>
  )
}
