import { router } from '../../trpc/init.ts'
import { guardedProcedure } from '../../trpc/procedure.ts'
import {
  courseIdInput,
  createCourseInput,
  removeItemInput,
  reorderInput,
  saveLessonInput,
  saveSectionInput,
  setPriceInput,
  updateCourseInput,
} from './contract.ts'
import { createCourse } from './create-course.ts'
import { deleteDraft } from './delete-draft.ts'
import { getCourseForEdit, getPublishChecklist } from './get-course-for-edit.ts'
import { listMyCourses } from './list-my-courses.ts'
import { moveCourse } from './move-course.ts'
import { removeItem } from './remove-item.ts'
import { reorder } from './reorder.ts'
import { saveLesson } from './save-lesson.ts'
import { saveSection } from './save-section.ts'
import { setPrice } from './set-price.ts'
import { updateCourse } from './update-course.ts'

export const teachingSlice = router({
  myCourses: guardedProcedure('teaching.myCourses').query(({ ctx }) => listMyCourses(ctx)),
  createCourse: guardedProcedure('teaching.createCourse')
    .input(createCourseInput)
    .mutation(({ ctx, input }) => createCourse(ctx, input)),
  courseForEdit: guardedProcedure('teaching.courseForEdit')
    .input(courseIdInput)
    .query(({ ctx, input }) => getCourseForEdit(ctx, input)),
  updateCourse: guardedProcedure('teaching.updateCourse')
    .input(updateCourseInput)
    .mutation(({ ctx, input }) => updateCourse(ctx, input)),
  deleteDraft: guardedProcedure('teaching.deleteDraft')
    .input(courseIdInput)
    .mutation(({ ctx, input }) => deleteDraft(ctx, input)),
  publishChecklist: guardedProcedure('teaching.publishChecklist')
    .input(courseIdInput)
    .query(({ ctx, input }) => getPublishChecklist(ctx, input)),
  publish: guardedProcedure('teaching.publish')
    .input(courseIdInput)
    .mutation(({ ctx, input }) => moveCourse(ctx, input.courseId, 'publish')),
  close: guardedProcedure('teaching.close')
    .input(courseIdInput)
    .mutation(({ ctx, input }) => moveCourse(ctx, input.courseId, 'close')),
  reopen: guardedProcedure('teaching.reopen')
    .input(courseIdInput)
    .mutation(({ ctx, input }) => moveCourse(ctx, input.courseId, 'reopen')),
  saveSection: guardedProcedure('teaching.saveSection')
    .input(saveSectionInput)
    .mutation(({ ctx, input }) => saveSection(ctx, input)),
  saveLesson: guardedProcedure('teaching.saveLesson')
    .input(saveLessonInput)
    .mutation(({ ctx, input }) => saveLesson(ctx, input)),
  reorder: guardedProcedure('teaching.reorder')
    .input(reorderInput)
    .mutation(({ ctx, input }) => reorder(ctx, input)),
  removeItem: guardedProcedure('teaching.removeItem')
    .input(removeItemInput)
    .mutation(({ ctx, input }) => removeItem(ctx, input)),
  setPrice: guardedProcedure('teaching.setPrice')
    .input(setPriceInput)
    .mutation(({ ctx, input }) => setPrice(ctx, input)),
})
