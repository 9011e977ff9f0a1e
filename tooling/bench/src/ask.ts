/** Calls a query at the core server by hand and gives its answer; the shape is the caller's knowledge of the contract. */
export async function ask<Answer>(core: string, procedure: string, input: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(addressOf(core, procedure, input), { headers })
  if (!response.ok) throw new Error(`${procedure} answered ${response.status}: ${await response.text()}`)
  return (await response.json()).result.data
}

export function addressOf(core: string, procedure: string, input: unknown): string {
  return `${core}/api/core/${procedure}?input=${encodeURIComponent(JSON.stringify(input) ?? '')}`
}
