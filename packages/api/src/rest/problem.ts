import { z } from 'zod'

/** A refusal as it leaves the outside API (RFC 9457, `application/problem+json`). */
export const problemSchema = z
  .strictObject({
    type: z.string().describe('Names the kind of problem; `urn:lectern:problem:` and its reason'),
    title: z.string().describe('The kind of problem in one English sentence'),
    status: z.int().min(400).max(599),
    reason: z
      .string()
      .regex(/^[a-z_]+$/)
      .describe('For programs: stays the same in every language'),
    detail: z.string().describe('For people, in the language that `Accept-Language` asks for'),
    instance: z.string().describe('The id of the request, as in `x-request-id`'),
    fields: z.array(z.strictObject({ field: z.string(), reason: z.string(), detail: z.string() })).describe('What is wrong with each part of the input'),
  })
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof problemSchema>

export const PROBLEM_TYPE = 'urn:lectern:problem:'
