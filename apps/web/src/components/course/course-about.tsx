import type { CoursePage } from '@lectern/api/contracts/catalog'
import { m } from '@lectern/i18n/messages'

import { CheckIcon } from '../icons.tsx'

/** What it is about, what comes of it, what it takes, what people ask. */
export function CourseAbout({ course, descriptionHtml }: { course: CoursePage; descriptionHtml: string }) {
  return (
    <>
      {course.outcomes.length > 0 && (
        <section className="grid gap-4">
          <h2 className="display text-2xl">{m.course_what_you_learn()}</h2>
          <ul className="grid gap-x-10 gap-y-3 sm:grid-cols-2" lang={course.language}>
            {course.outcomes.map((outcome) => (
              <li key={outcome} className="flex gap-3">
                <CheckIcon className="mt-1 size-4 shrink-0 text-leaf" />
                <span>
                  <bdi>{outcome}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="grid gap-4">
        <h2 className="display text-2xl">{m.course_about()}</h2>
        {/* Made by renderMarkdown, which lets no HTML of an author through. */}
        <div className="prose" lang={course.language} dir="auto" dangerouslySetInnerHTML={{ __html: descriptionHtml }} />
      </section>
      {course.requirements.length > 0 && (
        <section className="grid gap-4">
          <h2 className="display text-2xl">{m.course_requirements()}</h2>
          <ul className="grid max-w-measure list-disc gap-1.5 ps-5" lang={course.language}>
            {course.requirements.map((requirement) => (
              <li key={requirement}>
                <bdi>{requirement}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Questions and answers, closed until asked. */
export function CourseFaq({ course }: { course: CoursePage }) {
  if (course.faq.length === 0) return null
  return (
    <section className="grid gap-4">
      <h2 className="display text-2xl">{m.course_faq()}</h2>
      <div className="divide-y divide-line border-y border-line" lang={course.language}>
        {course.faq.map(({ question, answer }) => (
          <details key={question} className="group py-3.5">
            <summary className="cursor-pointer font-medium marker:text-muted">
              <bdi>{question}</bdi>
            </summary>
            <p className="mt-2 max-w-measure whitespace-pre-line text-muted">
              <bdi>{answer}</bdi>
            </p>
          </details>
        ))}
      </div>
    </section>
  )
}
