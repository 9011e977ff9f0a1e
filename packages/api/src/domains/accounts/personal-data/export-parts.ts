import { ACCOUNT_PARTS } from './account-parts.ts'
import { LEARNING_PARTS } from './learning-parts.ts'
import { MONEY_PARTS } from './money-parts.ts'
import type { ExportPart } from './part.ts'

const PARTS = { ...ACCOUNT_PARTS, ...LEARNING_PARTS, ...MONEY_PARTS } as const

export type ExportPartName = keyof typeof PARTS

/** Everything that an export is made of, in the order in which it is written. */
export const EXPORT_PARTS: readonly ExportPart[] = Object.values(PARTS)
