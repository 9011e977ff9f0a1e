import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'

import { formatBasisPoints, type PercentProblem } from './percent.ts'

/** Why what was typed can't be a percentage here. */
export function percentProblem(problem: PercentProblem | 'too_big' | undefined, { most, decimals }: { most: number; decimals: 0 | 2 }): string | undefined {
  switch (problem) {
    case undefined:
      return undefined
    case 'required':
      return m.house_percent_required()
    case 'not_a_number':
      return m.house_percent_not_a_number()
    case 'too_many_decimals':
      return decimals === 0 ? m.house_percent_whole() : m.house_percent_decimals()
    case 'too_big':
      return m.house_percent_too_big({ most: formatBasisPoints(most * 100, getLocale()) })
  }
}
