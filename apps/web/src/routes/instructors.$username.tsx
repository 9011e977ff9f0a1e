import { formatCompact, formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Avatar } from '@lectern/ui/avatar'
import { renderMarkdown } from '@lectern/ui/markdown'
import { createFileRoute } from '@tanstack/react-router'

import { useServices } from '../api/use-services.ts'
import { CourseRows } from '../components/catalogue/course-rows.tsx'
import { pageHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/instructors/$username')({
  loader: async ({ context: { api }, params: { username } }) => {
    const instructor = await api.catalog.instructor.query({ username })
    return { instructor, biographyHtml: await renderMarkdown(instructor.biography ?? '') }
  },
  head: ({ loaderData }) => (loaderData ? pageHead({ title: loaderData.instructor.name, ...describe(loaderData.instructor.title) }) : {}),
  component: Instructor,
})

const describe = (title: string | null) => (title === null ? {} : { description: title })

function Instructor() {
  const { instructor, biographyHtml } = Route.useLoaderData()
  const { locale } = useServices()
  return (
    <>
      <header className="border-b border-line bg-raised">
        <div className="page flex flex-wrap items-center gap-6 py-10 sm:py-14">
          <Avatar name={instructor.name} src={instructor.picture} size="xl" />
          <div className="grid gap-1">
            <p className="text-sm text-muted">{m.catalog_instructor_role()}</p>
            <h1 className="display text-3xl">
              <bdi>{instructor.name}</bdi>
            </h1>
            {instructor.title !== null && (
              <p className="text-lg text-muted">
                <bdi>{instructor.title}</bdi>
              </p>
            )}
            <p className="text-sm text-muted figures">
              {m.common_courses_count({ count: instructor.courseCount, countText: formatNumber(instructor.courseCount, locale) })}
              {' · '}
              {m.common_learners_count({ count: instructor.learnerCount, countText: formatCompact(instructor.learnerCount, locale) })}
            </p>
          </div>
        </div>
      </header>
      <div className="page grid gap-12 py-12">
        {biographyHtml !== '' && (
          <section className="grid gap-4">
            <h2 className="display text-2xl">{m.catalog_instructor_about()}</h2>
            {/* Made by renderMarkdown, which lets no HTML of an author through. */}
            <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: biographyHtml }} />
          </section>
        )}
        {instructor.socialLinks.length > 0 && (
          <section className="grid gap-2">
            <h2 className="text-sm font-semibold">{m.catalog_instructor_elsewhere()}</h2>
            <ul className="flex flex-wrap gap-x-5 gap-y-1">
              {instructor.socialLinks.map(({ label, url }) => (
                <li key={url}>
                  <a href={url} rel="nofollow noopener ugc" className="link">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="grid gap-4">
          <h2 className="display text-2xl">{m.catalog_instructor_courses({ name: instructor.name })}</h2>
          {instructor.courses.length === 0 ? <p className="text-muted">{m.catalog_instructor_no_courses()}</p> : <CourseRows courses={instructor.courses} />}
        </section>
      </div>
    </>
  )
}
