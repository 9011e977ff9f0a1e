import type { PolicyHistory, PolicyVersion } from '@lectern/api/contracts/staff'

/** The version that people are asked to accept. */
export function inForceOf({ versions }: PolicyHistory): PolicyVersion | undefined {
  return versions.find(({ inForce }) => inForce) ?? versions[0]
}

export function versionOf({ versions }: PolicyHistory, version: number | undefined): PolicyVersion | undefined {
  return versions.find((candidate) => candidate.version === version)
}

/** The one that came right before another; undefined for the first. */
export function beforeOf({ versions }: PolicyHistory, version: number): PolicyVersion | undefined {
  return versions.filter((candidate) => candidate.version < version).toSorted((a, b) => b.version - a.version)[0]
}

/** Two versions in the order in which they were published, so that a comparison always reads from old to new. */
export function inOrder(one: PolicyVersion, other: PolicyVersion): [older: PolicyVersion, newer: PolicyVersion] {
  return one.version < other.version ? [one, other] : [other, one]
}
