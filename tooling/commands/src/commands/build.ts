import { buildPages } from '../run/build.ts'
import { step } from '../terminal.ts'

/** Builds the pages, unless they are built from just these sources: a site that runs from them is not disturbed then. */
export async function run(): Promise<number> {
  await step('Pages', buildPages, (result) => result)
  return 0
}
