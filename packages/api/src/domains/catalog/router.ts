import { router } from '../../trpc/init.ts'
import { openProcedure } from '../../trpc/procedure.ts'
import { courseInput, instructorInput, listInput, reviewsInput, searchInput } from './contract.ts'
import { getCourse } from './get-course.ts'
import { getInstructor } from './get-instructor.ts'
import { listNewest, listPopular, listTopRated } from './list-courses.ts'
import { listReviews } from './list-reviews.ts'
import { listSubjects } from './list-subjects.ts'
import { listTopInstructors } from './list-top-instructors.ts'
import { search } from './search.ts'

export const catalogSlice = router({
  search: openProcedure('catalog.search')
    .input(searchInput)
    .query(({ ctx, input }) => search(ctx, input)),
  subjects: openProcedure('catalog.subjects').query(({ ctx }) => listSubjects(ctx)),
  course: openProcedure('catalog.course')
    .input(courseInput)
    .query(({ ctx, input }) => getCourse(ctx, input)),
  reviews: openProcedure('catalog.reviews')
    .input(reviewsInput)
    .query(({ ctx, input }) => listReviews(ctx, input)),
  popular: openProcedure('catalog.popular')
    .input(listInput)
    .query(({ ctx, input }) => listPopular(ctx, input)),
  topRated: openProcedure('catalog.topRated')
    .input(listInput)
    .query(({ ctx, input }) => listTopRated(ctx, input)),
  newest: openProcedure('catalog.newest')
    .input(listInput)
    .query(({ ctx, input }) => listNewest(ctx, input)),
  topInstructors: openProcedure('catalog.topInstructors')
    .input(listInput)
    .query(({ ctx, input }) => listTopInstructors(ctx, input)),
  instructor: openProcedure('catalog.instructor')
    .input(instructorInput)
    .query(({ ctx, input }) => getInstructor(ctx, input)),
})
