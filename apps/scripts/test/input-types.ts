import type { LecternClient } from '@lectern/client/client'

/** Never run: it is the type check that must fail when a procedure's input and what the scripts send drift apart. */
export async function inputsAreChecked(client: LecternClient): Promise<void> {
  await client.catalog.search.query({ language: 'ar', limit: 10 })
  // @ts-expect-error a language that isn't one
  await client.catalog.search.query({ language: 'fr' })
  // @ts-expect-error a missing field
  await client.staff.order.query({})
  // @ts-expect-error money is a string of minor units and a currency
  await client.teaching.setPrice.mutate({ courseId: 'x', price: { amount: 1250, currency: 'EGP' } })
  // @ts-expect-error a procedure that doesn't exist
  await client.staff.dropEverything.mutate()
}
