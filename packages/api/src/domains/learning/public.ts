/** What other slices may use of learning. */
export { canOpenLesson, hasGrantFor, hasLiveGrant, teachesCourse } from './access.ts'
export { grantAccess } from './grant-access.ts'
