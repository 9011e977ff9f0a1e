import { TextField } from '@lectern/ui/text-field'

interface PercentFieldProps {
  id?: string
  label: string
  hint?: string
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

/** A percentage that is typed. */
export function PercentField({ id, label, hint, value, error, onChange }: PercentFieldProps) {
  return (
    <TextField
      {...(id !== undefined && { id })}
      label={label}
      {...(hint !== undefined && { hint })}
      value={value}
      error={error}
      inputMode="decimal"
      autoComplete="off"
      maxLength={12}
      end={<span className="px-2.5">%</span>}
      className="figures"
      frameClassName="[&>div]:max-w-40"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
