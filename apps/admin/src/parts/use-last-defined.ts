import { useState } from 'react'

/** The value, or the last one there was: a sheet keeps its content while it moves away. */
export function useLastDefined<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value)
  if (value !== undefined && value !== last) setLast(value)
  return value ?? last
}
