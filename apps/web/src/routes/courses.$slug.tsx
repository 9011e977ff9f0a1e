import { m } from '@lectern/i18n/messages'
import { renderMarkdown } from '@lectern/ui/markdown'
import { createFileRoute } from '@tanstack/react-router'

import { BuyBox } from '../components/course/buy-box.tsx'
import { CourseAbout, CourseFaq } from '../components/course/course-about.tsx'
import { CourseHead } from '../components/course/course-head.tsx'
import { CourseOutline } from '../components/course/course-outline.tsx'
import { CourseReviews } from '../components/course/course-reviews.tsx'
import { CourseTeachers } from '../components/course/course-teachers.tsx'
import { pageFacts } from '../api/page-facts.ts'
import { courseJsonLd } from '../lib/json-ld.ts'
import { withLocale } from '../lib/locale-path.ts'
import { pageHead } from '../lib/page-head.ts'
import { joinNames } from '../lib/names.ts'

export const Route = createFileRoute('/courses/$slug')({
  loader: async ({ context: { api, locale }, params: { slug } }) => {
    const course = await api.catalog.course.query({ slug })
    const [reviews, descriptionHtml] = await Promise.all([api.catalog.reviews.query({ courseId: course.id, limit: 6 }), renderMarkdown(course.description)])
    const url = pageFacts().origin + withLocale(`/courses/${encodeURIComponent(slug)}`, locale)
    // The source isn't needed any more; it would only travel twice.
    return { course: { ...course, description: '' }, descriptionHtml, reviews, jsonLd: courseJsonLd(course, url) }
  },
  head: ({ loaderData, match }) => {
    if (!loaderData) return {}
    const { course, jsonLd } = loaderData
    const names = joinNames(course.teachers, match.context.locale)
    const head = pageHead({ title: course.title, description: course.subtitle || m.course_description_meta({ title: course.title, names }) })
    return { meta: [...head.meta, { property: 'og:type', content: 'website' }], scripts: [{ type: 'application/ld+json', children: jsonLd }] }
  },
  component: Course,
})

function Course() {
  const { course, descriptionHtml, reviews } = Route.useLoaderData()
  return (
    <>
      <CourseHead course={course} />
      <div className="page grid gap-x-14 gap-y-12 py-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:py-14">
        <div className="order-first lg:order-last lg:-mt-72">
          <div className="lg:sticky lg:top-6">
            <BuyBox course={course} />
          </div>
        </div>
        <div className="grid min-w-0 content-start gap-14">
          <CourseAbout course={course} descriptionHtml={descriptionHtml} />
          <CourseOutline course={course} />
          <CourseTeachers course={course} />
          <CourseFaq course={course} />
          <CourseReviews course={course} first={reviews} />
        </div>
      </div>
    </>
  )
}
