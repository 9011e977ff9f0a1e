/** What the address of a policy may say; left out, `version` is the one in force. */
export interface PolicySearch {
  version?: number | undefined
  /** The version that it is compared with. */
  against?: number | undefined
}

export function readPolicySearch(search: Record<string, unknown>): PolicySearch {
  return { version: versionParam(search['version']), against: versionParam(search['against']) }
}

function versionParam(value: unknown): number | undefined {
  const text = String(value)
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
}
