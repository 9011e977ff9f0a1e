import { courses } from '@lectern/db/core/courses'
import { fromWire } from '@lectern/kernel/money'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import { changeCourse, type TeachingScope } from './change-course.ts'
import type { setPriceInput } from './contract.ts'

/** Sets the price from now on, 0 for free (T4). Orders keep the price that they were made at. */
export function setPrice(scope: TeachingScope, input: z.infer<typeof setPriceInput>): Promise<{ ok: true }> {
  return changeCourse(scope, input.courseId, async (tx) => {
    const { amount, currency } = fromWire(input.price)
    await tx.update(courses).set({ priceAmount: amount, priceCurrency: currency }).where(eq(courses.id, input.courseId))
    return { ok: true }
  })
}
