import type { PolicyHistory, PolicyVersion } from '@lectern/api/contracts/staff'
import type { Locale } from '@lectern/kernel/locale'

import { type PercentProblem, percentText, readPercent } from '../../words/percent.ts'

/** A version that is being written. */
export interface PolicyDraft {
  body: Record<Locale, string>
  changeNote: string
  /** As typed, in percent; only for the contract. */
  share: string
  /** The version that it began from. */
  base: number
}

export type DraftField = 'en' | 'ar' | 'changeNote' | 'share'
export type DraftProblem = PercentProblem | 'too_long' | 'too_big'

/** What the servers take; a longer text is refused there. */
const MOST = { body: 40_000, changeNote: 300, shareBasisPoints: 9_000 } as const

export function draftFrom(version: PolicyVersion | undefined): PolicyDraft {
  return {
    body: version?.body ?? { en: '', ar: '' },
    changeNote: '',
    share: version?.platformShareBasisPoints === undefined || version.platformShareBasisPoints === null ? '' : percentText(version.platformShareBasisPoints),
    base: version?.version ?? 0,
  }
}

/** Why a draft can't be published yet, field by field. */
export function problemsOf(kind: PolicyHistory['kind'], draft: PolicyDraft): Partial<Record<DraftField, DraftProblem>> {
  const text = (value: string, most: number): DraftProblem | null => (value.trim() === '' ? 'required' : value.trim().length > most ? 'too_long' : null)
  const found: [DraftField, DraftProblem | null][] = [
    ['en', text(draft.body.en, MOST.body)],
    ['ar', text(draft.body.ar, MOST.body)],
    ['share', kind === 'instructor_contract' ? shareProblem(draft.share) : null],
    ['changeNote', text(draft.changeNote, MOST.changeNote)],
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem !== null))
}

function shareProblem(share: string): DraftProblem | null {
  const read = readPercent(share)
  if ('problem' in read) return read.problem
  return read.basisPoints > MOST.shareBasisPoints ? 'too_big' : null
}

/** Nothing that people would be asked to accept differs from what is in force. */
export function changesNothing(draft: PolicyDraft, inForce: PolicyVersion | undefined): boolean {
  if (inForce === undefined) return false
  const same = (a: string, b: string) => a.trim() === b.trim()
  const share = readPercent(draft.share)
  return (
    same(draft.body.en, inForce.body.en) &&
    same(draft.body.ar, inForce.body.ar) &&
    (inForce.platformShareBasisPoints === null || ('basisPoints' in share && share.basisPoints === inForce.platformShareBasisPoints))
  )
}

/** What to publish; only of a draft without problems. `version` is the one in force that its writer has seen. */
export function publishInput(kind: PolicyHistory['kind'], draft: PolicyDraft, version: number) {
  const share = readPercent(draft.share)
  return {
    kind,
    version,
    body: draft.body,
    changeNote: draft.changeNote,
    platformShareBasisPoints: kind === 'instructor_contract' && 'basisPoints' in share ? share.basisPoints : null,
  }
}

/** A draft as it was kept; null when it isn't one. */
export function readKept(text: string | null): PolicyDraft | null {
  if (text === null) return null
  try {
    const kept: unknown = JSON.parse(text)
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

function isDraft(kept: unknown): kept is PolicyDraft {
  if (typeof kept !== 'object' || kept === null || !('body' in kept) || typeof kept.body !== 'object' || kept.body === null) return false
  const texts = ['en' in kept.body && kept.body.en, 'ar' in kept.body && kept.body.ar, 'changeNote' in kept && kept.changeNote, 'share' in kept && kept.share]
  return texts.every((text) => typeof text === 'string') && 'base' in kept && typeof kept.base === 'number'
}
