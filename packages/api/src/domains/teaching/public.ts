/** What other slices may use of teaching. */
export { applyAssetChange, attachAsset, detachAsset } from './course-assets.ts'
export { deleteDraftsOf } from './delete-drafts-of.ts'
export { coursesTaughtBy, hasPublishedCourse, teaches } from './teaches.ts'
