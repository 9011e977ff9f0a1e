import type { Failure } from '@lectern/client/failure'

export interface FieldProblem {
  /** Name of the form's field. */
  field: string
  text: string
}

/**
 * Which fields of a form a failure is about, in the form's own order. A server's path ("price.amount", "outcomes.2") belongs to the field whose name
 * it is, or begins with. What concerns no field of the form isn't listed: the form's summary says it.
 */
export function fieldProblems(
  failure: Failure | null,
  fields: readonly string[],
  say: (reason: string, details: Failure['details']) => string,
): FieldProblem[] {
  if (failure === null) return []
  return fields.flatMap((field) => {
    const first = failure.fields.find((problem) => problem.field === field || problem.field.startsWith(`${field}.`))
    return first ? [{ field, text: say(first.reason, failure.details) }] : []
  })
}

/** Whether trying the very same thing again may work. */
export function mayPass(failure: Failure): boolean {
  return failure.reason === 'network' || failure.reason === 'unavailable' || (failure.httpStatus ?? 0) >= 500
}
