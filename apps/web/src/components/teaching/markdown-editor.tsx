import { m } from '@lectern/i18n/messages'
import { renderMarkdown } from '@lectern/ui/markdown'
import { TextArea } from '@lectern/ui/text-field'
import { useEffect, useState } from 'react'

interface MarkdownEditorProps {
  name: string
  label: string
  defaultValue: string
  error?: string | undefined
  rows?: number
  onText: (text: string) => void
  onLeave: () => void
}

/** Markdown with a look at how it will stand on the page. */
export function MarkdownEditor({ name, label, defaultValue, error, rows = 12, onText, onLeave }: MarkdownEditorProps) {
  const [text, setText] = useState(defaultValue)
  const [looking, setLooking] = useState(false)
  return (
    <div className="grid gap-2">
      <div className="relative z-10 flex gap-1 justify-self-end" role="group" aria-label={label}>
        {[
          { on: !looking, word: m.teaching_write(), set: () => setLooking(false) },
          { on: looking, word: m.teaching_look(), set: () => setLooking(true) },
        ].map(({ on, word, set }) => (
          <button
            key={word}
            type="button"
            aria-pressed={on}
            onClick={set}
            className={`rounded-sm px-2.5 py-0.5 text-sm ${on ? 'bg-sunk font-medium' : 'text-muted hover:text-ink'}`}
          >
            {word}
          </button>
        ))}
      </div>
      <div hidden={looking} className="-mt-8">
        <TextArea
          name={name}
          label={label}
          hint={m.teaching_lesson_body_hint()}
          rows={rows}
          value={text}
          error={error}
          onChange={(event) => {
            setText(event.currentTarget.value)
            onText(event.currentTarget.value)
          }}
          onBlur={onLeave}
        />
      </div>
      {looking && <Look text={text} label={label} />}
    </div>
  )
}

function Look({ text, label }: { text: string; label: string }) {
  const [html, setHtml] = useState<string | null>(null)
  useEffect(() => {
    let over = false
    void (async () => {
      const rendered = await renderMarkdown(text)
      if (!over) setHtml(rendered)
    })()
    return () => {
      over = true
    }
  }, [text])
  return (
    <section aria-label={label} className="min-h-40 border border-line bg-raised p-5">
      {text.trim() === '' ? (
        <p className="text-muted">{m.teaching_nothing_written()}</p>
      ) : (
        // Made by renderMarkdown, which lets no raw HTML through.
        <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: html ?? '' }} />
      )}
    </section>
  )
}
