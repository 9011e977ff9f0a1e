/** What other slices may use of teaching. */
export { applyAssetChange, attachAsset, detachAsset } from './course-assets.ts'
export { coursesTaughtBy, teaches } from './teaches.ts'
