import type { Locale } from '@lectern/kernel/locale'
import { diffArrays } from 'diff'

export interface DiffPart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** A paragraph of two texts laid over each other: as it was, new, gone, or with its words changed. */
export interface DiffBlock {
  kind: 'same' | 'added' | 'removed' | 'changed'
  parts: DiffPart[]
}

/** Paragraphs that share less of their text than this are two paragraphs, not one that was changed. */
const ALIKE = 0.4

/** What became of a text, paragraph by paragraph and within one word by word. Blank lines between paragraphs don't count. */
export function diffTexts(before: string, after: string, locale: Locale): DiffBlock[] {
  const blocks: DiffBlock[] = []
  let gone: string[] = []
  for (const chunk of diffArrays(paragraphs(before), paragraphs(after))) {
    if (chunk.removed) {
      gone = [...gone, ...chunk.value]
      continue
    }
    if (chunk.added) blocks.push(...match(gone, chunk.value, locale))
    else blocks.push(...gone.map(removed), ...chunk.value.map((text): DiffBlock => ({ kind: 'same', parts: [{ kind: 'same', text }] })))
    gone = []
  }
  return [...blocks, ...gone.map(removed)]
}

/** Each paragraph that is gone beside the first alike one that is new, in order. */
function match(gone: readonly string[], fresh: readonly string[], locale: Locale): DiffBlock[] {
  const blocks: DiffBlock[] = []
  let next = 0
  for (const text of gone) {
    const found = fresh
      .slice(next)
      .map((candidate) => words(text, candidate, locale))
      .findIndex((parts) => likeness(parts) >= ALIKE)
    if (found === -1) {
      blocks.push(removed(text))
      continue
    }
    blocks.push(...fresh.slice(next, next + found).map(added), { kind: 'changed', parts: words(text, fresh[next + found] ?? '', locale) })
    next += found + 1
  }
  return [...blocks, ...fresh.slice(next).map(added)]
}

function words(before: string, after: string, locale: Locale): DiffPart[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  const split = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)
  return diffArrays(split(before), split(after)).map(({ value, added: isNew, removed: isGone }) => ({
    kind: isNew ? 'added' : isGone ? 'removed' : 'same',
    text: value.join(''),
  }))
}

/** The share of the longer text that is in both; what stands between words doesn't count. */
function likeness(parts: readonly DiffPart[]): number {
  const size = (kinds: readonly DiffPart['kind'][]) =>
    parts.reduce((sum, { kind, text }) => sum + (kinds.includes(kind) ? text.replaceAll(/[\s\p{P}]/gu, '').length : 0), 0)
  return size(['same']) / Math.max(1, size(['same', 'added']), size(['same', 'removed']))
}

function paragraphs(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

const added = (text: string): DiffBlock => ({ kind: 'added', parts: [{ kind: 'added', text }] })
const removed = (text: string): DiffBlock => ({ kind: 'removed', parts: [{ kind: 'removed', text }] })

/** Stands for paragraphs far from any change. */
export interface FoldedBlocks {
  kind: 'folded'
  blocks: DiffBlock[]
}

/** The blocks with long runs of unchanged ones folded away; one stays in sight on each side of a change. */
export function foldUnchanged(blocks: readonly DiffBlock[]): (DiffBlock | FoldedBlocks)[] {
  const near = blocks.map((_, index) => [index - 1, index, index + 1].some((at) => blocks[at] !== undefined && blocks[at].kind !== 'same'))
  const shown: (DiffBlock | FoldedBlocks)[] = []
  let run: DiffBlock[] = []
  const endRun = () => {
    // One paragraph takes no more room than the line that would stand for it.
    shown.push(...(run.length > 1 ? [{ kind: 'folded' as const, blocks: run }] : run))
    run = []
  }
  blocks.forEach((block, index) => {
    if (near[index] === true) {
      endRun()
      shown.push(block)
    } else run.push(block)
  })
  endRun()
  return shown
}

export function isUnchanged(blocks: readonly DiffBlock[]): boolean {
  return blocks.every(({ kind }) => kind === 'same')
}
