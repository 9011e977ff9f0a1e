import type { CourseCard } from '@lectern/api/contracts/catalog'
import { CourseRow } from '@lectern/ui/course-summary'
import { Link } from '@tanstack/react-router'

import { useServices } from '../../api/use-services.ts'
import { levelWord } from '../../catalogue/course-words.ts'
import { hueOfCourse } from './hue.ts'
import { joinNames } from '../../lib/names.ts'

/** Courses as a list that can be scanned. */
export function CourseRows({ courses }: { courses: readonly CourseCard[] }) {
  const { locale } = useServices()
  return (
    <ul className="border-t border-line">
      {courses.map((course) => (
        <li key={course.id}>
          <CourseRow
            id={course.id}
            title={course.title}
            lang={course.language}
            hue={hueOfCourse(course)}
            subtitle={course.subtitle}
            instructor={joinNames(course.instructors, locale)}
            rating={course.rating}
            ratingCount={course.ratingCount}
            durationSeconds={course.durationSeconds}
            level={levelWord(course.level)}
            price={course.price}
            link={(props) => <Link to="/courses/$slug" params={{ slug: course.slug }} {...props} />}
          />
        </li>
      ))}
    </ul>
  )
}
