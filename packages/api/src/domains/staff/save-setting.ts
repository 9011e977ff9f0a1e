import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { saveSettingInput, Setting } from './contract.ts'

export function saveSetting(_ctx: Context, _input: z.output<typeof saveSettingInput>): Promise<Setting> {
  throw new DomainError('UNAVAILABLE', 'unavailable')
}
