import { m } from '@lectern/i18n/messages'
import Upload from 'lucide-react/icons/upload'
import { useState } from 'react'

import { FieldFrame, type FieldProps, useFieldIds } from './field.tsx'

export interface FileDropProps extends FieldProps {
  /** As of <input accept>: "video/mp4,video/webm". */
  accept?: string
  multiple?: boolean
  disabled?: boolean
  onFiles: (files: File[]) => void
}

/** A place to drop files on; also a plain file input for keyboards and phones. The caller checks type and size. */
export function FileDrop({ accept, multiple = false, disabled = false, onFiles, ...field }: FileDropProps) {
  const ids = useFieldIds(undefined, field.hint, field.error)
  const [over, setOver] = useState(false)
  return (
    <FieldFrame ids={ids} {...field}>
      <div
        onDragOver={(event) => {
          event.preventDefault()
          setOver(!disabled)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const dropped = [...event.dataTransfer.files]
          if (!disabled && dropped.length > 0) onFiles(multiple ? dropped : dropped.slice(0, 1))
        }}
        className={`relative flex min-h-28 flex-col items-center justify-center gap-2 rounded-md border border-dashed px-6 py-6 text-center transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-lapis ${over ? 'border-lapis bg-lapis-wash' : 'border-line-strong bg-raised hover:border-ink'} ${disabled ? 'opacity-50' : ''}`}
      >
        <Upload aria-hidden="true" className="size-5 text-muted" />
        <span>{multiple ? m.common_drop_many_here() : m.common_drop_here()}</span>
        <input
          id={ids.id}
          type="file"
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          aria-describedby={ids.describedBy}
          className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-not-allowed"
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])]
            // The same file may be chosen again after an error.
            event.currentTarget.value = ''
            if (chosen.length > 0) onFiles(chosen)
          }}
        />
      </div>
    </FieldFrame>
  )
}
