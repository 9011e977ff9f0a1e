import type { Locale } from '@lectern/kernel/locale'
import { directionOf } from '@lectern/kernel/locale'
import { renderMarkdown } from '@lectern/ui/markdown'
import { useEffect, useState } from 'react'

/** A text as the site sets it. */
export function Markdown({ source, locale }: { source: string; locale: Locale }) {
  const [html, setHtml] = useState<string | null>(null)
  useEffect(() => {
    let over = false
    void (async () => {
      const rendered = await renderMarkdown(source)
      if (!over) setHtml(rendered)
    })()
    return () => {
      over = true
    }
  }, [source])
  // Made by renderMarkdown, which lets no raw HTML through.
  return <div lang={locale} dir={directionOf(locale)} className="prose" dangerouslySetInnerHTML={{ __html: html ?? '' }} />
}
