import { router } from '../../trpc/init.ts'
import { guardedProcedure } from '../../trpc/procedure.ts'
import { completeText } from './complete-text.ts'
import { completeTextInput, contentInput, enrolFreeInput, lessonInput, recordWatchInput } from './contract.ts'
import { enrolFree } from './enrol-free.ts'
import { getContent } from './get-content.ts'
import { getLesson } from './get-lesson.ts'
import { listMyCourses } from './list-my-courses.ts'
import { recordWatch } from './record-watch.ts'

export const learningSlice = router({
  myCourses: guardedProcedure('learning.myCourses').query(({ ctx }) => listMyCourses(ctx)),
  content: guardedProcedure('learning.content')
    .input(contentInput)
    .query(({ ctx, input }) => getContent(ctx, input)),
  lesson: guardedProcedure('learning.lesson')
    .input(lessonInput)
    .query(({ ctx, input }) => getLesson(ctx, input)),
  recordWatch: guardedProcedure('learning.recordWatch')
    .input(recordWatchInput)
    .mutation(({ ctx, input }) => recordWatch(ctx, input)),
  completeText: guardedProcedure('learning.completeText')
    .input(completeTextInput)
    .mutation(({ ctx, input }) => completeText(ctx, input)),
  enrolFree: guardedProcedure('learning.enrolFree')
    .input(enrolFreeInput)
    .mutation(({ ctx, input }) => enrolFree(ctx, input)),
})
