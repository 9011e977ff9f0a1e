import { m } from '@lectern/i18n/messages'
import { directionOf, type Locale } from '@lectern/kernel/locale'

import { type DiffBlock, type DiffPart, diffTexts, foldUnchanged, isUnchanged } from './diff/text-diff.ts'

const BLOCKS = {
  same: 'border-transparent text-muted',
  changed: 'border-saffron',
  added: 'border-leaf bg-leaf-wash',
  removed: 'border-carmine bg-carmine-wash',
} as const satisfies Record<DiffBlock['kind'], string>

/** Two versions of a text as one: what is gone struck through, what is new underlined, the rest folded. */
export function DiffView({ before, after, locale }: { before: string; after: string; locale: Locale }) {
  const blocks = diffTexts(before, after, locale)
  if (isUnchanged(blocks)) return <p className="text-sm text-muted">{m.common_diff_none()}</p>
  return (
    <div lang={locale} dir={directionOf(locale)} className="flex flex-col gap-2 text-sm">
      {foldUnchanged(blocks).map((block, index) =>
        block.kind === 'folded' ? (
          // The two texts don't change while they are shown: position is identity.
          <details key={index} className="group">
            <summary dir="auto" className="border-y border-line py-1.5 text-xs text-muted hover:text-ink">
              {m.common_diff_folded({ count: block.blocks.length })}
            </summary>
            <div className="flex flex-col gap-2 pt-2">
              {block.blocks.map((folded, at) => (
                <Block key={at} block={folded} />
              ))}
            </div>
          </details>
        ) : (
          <Block key={index} block={block} />
        ),
      )}
    </div>
  )
}

function Block({ block: { kind, parts } }: { block: DiffBlock }) {
  return (
    <p className={`border-s-3 py-1 ps-3 pe-2 wrap-anywhere whitespace-pre-wrap ${BLOCKS[kind]}`}>
      {parts.map((part, index) => (
        <Part key={index} part={part} whole={kind !== 'changed'} />
      ))}
    </p>
  )
}

/** A screen reader is told where a change begins; the others see a line under or through it, not only a colour. */
function Part({ part: { kind, text }, whole }: { part: DiffPart; whole: boolean }) {
  if (kind === 'same') return text
  const wash = whole ? '' : kind === 'added' ? 'rounded-sm bg-leaf-wash' : 'rounded-sm bg-carmine-wash'
  return kind === 'added' ? (
    <ins className={`text-ink decoration-leaf decoration-1 underline-offset-4 ${wash}`}>
      <span className="sr-only">{m.common_diff_added()} </span>
      {text}
    </ins>
  ) : (
    <del className={`text-carmine decoration-1 ${wash}`}>
      <span className="sr-only">{m.common_diff_removed()} </span>
      {text}
    </del>
  )
}
