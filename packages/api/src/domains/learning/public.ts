/** What other slices may use of learning. */
export { canOpenLesson, hasLiveGrant } from './access.ts'
export { grantAccess } from './grant-access.ts'
