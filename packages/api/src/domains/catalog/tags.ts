/** Cleared when anything changes in what the catalogue shows: lists, search, instructors' pages. */
export const CATALOG_TAG = 'catalog'

/** Cached answers that show a course; clear them after the commit that changed it. */
export function courseTags(courseId: string): string[] {
  return [`course:${courseId}`, CATALOG_TAG]
}
