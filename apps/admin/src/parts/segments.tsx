interface SegmentsProps<T extends string> {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
  className?: string
}

/** One of a few ways to look at the same thing. */
export function Segments<T extends string>({ label, value, options, onChange, className = '' }: SegmentsProps<T>) {
  return (
    <div role="group" aria-label={label} className={`inline-flex max-w-full overflow-x-auto rounded-md border border-line-strong bg-raised p-0.5 ${className}`}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className={`rounded-sm px-3 py-1 text-sm whitespace-nowrap ${option.value === value ? 'bg-ink font-medium text-paper' : 'text-muted hover:text-ink'}`}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
