import type { PolicyVersion } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { directionOf, type Locale } from '@lectern/kernel/locale'
import { DiffView } from '@lectern/ui/diff-view'
import { TextArea } from '@lectern/ui/text-field'
import { useState } from 'react'

import { Markdown } from '../../parts/markdown.tsx'
import { Segments } from '../../parts/segments.tsx'
import { languageName } from '../../words/names.ts'
import type { DraftField, PolicyDraft } from './draft.ts'
import { TwoLanguages } from './two-languages.tsx'

interface TextEditorProps {
  draft: PolicyDraft
  inForce: PolicyVersion | undefined
  problem: (field: DraftField) => string | undefined
  onText: (locale: Locale, text: string) => void
}

/** Both texts to write, to read as they will stand on the site, or to compare with what is in force. */
export function TextEditor({ draft, inForce, problem, onText }: TextEditorProps) {
  const [way, setWay] = useState<'write' | 'read' | 'compare'>('write')
  return (
    <div>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <Segments
          label={m.house_way_to_look()}
          value={way}
          options={[
            { value: 'write', label: m.house_write() },
            { value: 'read', label: m.house_preview() },
            ...(inForce === undefined ? [] : [{ value: 'compare' as const, label: m.house_what_changes() }]),
          ]}
          onChange={setWay}
        />
        <span className="text-xs text-muted">{m.house_markdown_hint()}</span>
      </div>
      <TwoLanguages>
        {(locale) =>
          way === 'write' ? (
            <TextArea
              id={`policy-${locale}`}
              label={languageName(locale)}
              labelHidden
              lang={locale}
              dir={directionOf(locale)}
              rows={18}
              value={draft.body[locale]}
              error={problem(locale)}
              onChange={(event) => onText(locale, event.currentTarget.value)}
              className="max-h-[58vh] min-h-80 text-sm! leading-relaxed"
            />
          ) : way === 'read' ? (
            <Markdown source={draft.body[locale]} locale={locale} />
          ) : (
            <DiffView before={inForce?.body[locale] ?? ''} after={draft.body[locale]} locale={locale} />
          )
        }
      </TwoLanguages>
    </div>
  )
}
