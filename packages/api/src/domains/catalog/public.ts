/** What other slices may use of the catalogue. */
export { indexCourse, indexEveryCourse } from './index-course.ts'
export { courseTags } from './tags.ts'
