import { ACCESS, type ProcedureName, ruleOf } from '@lectern/api/access'
import { jsonSchemaOf } from '@lectern/api/rest/json-schema'
import { inputOf } from '@lectern/api/rest/procedures'
import { ROLES } from '@lectern/db/values'
import { isErrorReason } from '@lectern/i18n/errors'
import { newId } from '@lectern/kernel/ids'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'

import { SITE, startWorld, type World } from '../world.ts'
import { found, hiddenValues, privateValues, type Secrets } from '../world/secrets.ts'
import { toJson } from './hostile.ts'
import { inputOfShape } from './input.ts'

const NAMES = Object.keys(ACCESS).filter((name): name is ProcedureName => Object.hasOwn(ACCESS, name))
const CALLERS = [null, ...ROLES] as const
type Caller = (typeof CALLERS)[number]

/** An address that plays a video names the file; without the signature beside it that opens nothing. */
const SAYS: Partial<Record<ProcedureName, readonly string[]>> = { 'media.playback': ['assets.file_key'], 'media.preview': ['assets.file_key'] }

/** The same inputs in every run, so that a failure is there tomorrow too. LECTERN_SEED tries others, LECTERN_TRIES more. */
const SEED = Number(process.env['LECTERN_SEED'] ?? 20_261_124)

/** Tries per procedure: many for those who are let in, a few for the others. */
const TRIES = { admitted: Number(process.env['LECTERN_TRIES'] ?? 12), refused: 2 }
/** Longer addresses are refused by Node itself. */
const LONGEST_ADDRESS = 12_000
/** What belongs into the log. */
const INTERNALS =
  /\b(?:select|insert into|update|delete from)\b.+\b(?:from|values|set|where)\b|drizzle|postgres|pgboss|node_modules|\.tsx?:\d|file:\/\/|\bat \w+ \(/i

const failure = z.object({
  error: z.object({ message: z.string(), data: z.looseObject({ httpStatus: z.int(), reason: z.string(), fields: z.array(z.object({ reason: z.string() })) }) }),
})

/** The budgets would end this after a few calls; that they hold is tested where they are kept. */
const noLimits = { take: () => Promise.resolve({ allowed: true as const }), forgive: () => Promise.resolve() }

/** Whom and what inputs may name: nobody who makes the calls, so that none of them is suspended on the way. */
function idsOf({ people, course, draft, assetId, orderId, applicationId }: World): string[] {
  const { stranger, rival, applicant } = people
  return [
    stranger.id,
    rival.id,
    applicant.id,
    course.id,
    course.sectionId,
    course.videoId,
    course.textId,
    draft.id,
    draft.sectionId,
    draft.lessonId,
    assetId,
    orderId,
    applicationId,
    newId(),
  ]
}

async function callAs(world: World, caller: Caller, name: ProcedureName): Promise<(input: unknown) => Promise<{ status: number; text: string } | null>> {
  const headers = {
    origin: SITE,
    'content-type': 'application/json',
    'idempotency-key': newId(),
    ...(caller !== null && { cookie: await world.people[caller].session() }),
  }
  return async (input) => {
    const json = toJson(input)
    const address = `${world.origin}/api/core/${name}`
    const query = ruleOf(name).type === 'query'
    const url = query && json !== undefined ? `${address}?input=${encodeURIComponent(json)}` : address
    if (url.length > LONGEST_ADDRESS) return null
    const response = await fetch(url, { headers, method: query ? 'GET' : 'POST', ...(!query && json !== undefined && { body: json }) })
    return { status: response.status, text: await response.text() }
  }
}

/** What this caller may not see: what nobody may, and what others have. */
async function forbiddenTo({ app, people }: World, caller: Caller): Promise<Secrets> {
  const hidden = await hiddenValues(app.databases)
  return caller === 'admin' ? hidden : new Map([...hidden, ...(await privateValues(app.databases, caller && people[caller].id))])
}

/** What is wrong with an answer; null when nothing is. */
function faultOf(name: ProcedureName, { status, text }: { status: number; text: string }, secrets: Secrets): string | null {
  const leaked = found(text, secrets).filter((column) => SAYS[name]?.includes(column) !== true)
  if (leaked.length > 0) return `says ${leaked.join(', ')}`
  if (status === 200) return null
  const parsed = failure.safeParse(readJson(text))
  if (!parsed.success) return `${status} in no shape: ${text.slice(0, 200)}`
  const { message, data } = parsed.data.error
  if (status >= 500 || status !== data.httpStatus) return `${status} ${data.reason}`
  if (INTERNALS.test(JSON.stringify([message, data]))) return `speaks of itself: ${text.slice(0, 200)}`
  const unknown = [data, ...data.fields].find(({ reason }) => !isErrorReason(reason))
  return unknown ? `has no words for ${unknown.reason}` : null
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

test.each(CALLERS.map((caller) => ({ caller, name: caller ?? 'a guest' })))(
  'whatever $name sends to whichever procedure, it is answered or refused in words, and nothing that belongs inside comes out',
  { timeout: 180_000 },
  async ({ caller }) => {
    const world = await startWorld({ limits: noLimits })
    const ids = idsOf(world)
    const secrets = await forbiddenTo(world, caller)
    const faults: string[] = []
    for (const name of NAMES) {
      const { who, type } = ruleOf(name)
      const admitted = who === 'all' || (caller !== null && (who === 'signed_in' || who.includes(caller)))
      const shape = inputOf(name)
      const inputs = fc.sample(inputOfShape(shape && jsonSchemaOf(shape), { ids, roomy: type === 'mutation' }), {
        numRuns: admitted ? TRIES.admitted : TRIES.refused,
        seed: SEED,
      })
      const call = await callAs(world, caller, name)
      for (const input of inputs) {
        const answer = await call(input)
        const fault = answer && faultOf(name, answer, secrets)
        if (fault !== null) faults.push(`${name} ${fault} (sent ${toJson(input)?.slice(0, 300)})`)
      }
    }
    expect(faults).toEqual([])
  },
)
