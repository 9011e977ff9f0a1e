import type { Subject } from '@lectern/api/contracts/catalog'
import type { AssetView } from '@lectern/api/contracts/media'
import type { EditableCourse } from '@lectern/api/contracts/teaching'
import { m } from '@lectern/i18n/messages'
import { Badge } from '@lectern/ui/badge'
import { Link } from '@tanstack/react-router'

import type { ShownPolicy } from '../../api/policy.ts'
import type { Tab } from '../../teaching/tabs.ts'
import { DetailsTab } from './details-tab.tsx'
import { LessonsTab } from './lessons-tab.tsx'
import { PriceTab } from './price-tab.tsx'
import { PublishTab } from './publish-tab.tsx'
import { SaveStatus, SaveStatusProvider } from './save-status.tsx'
import { StatusBadge } from './status-badge.tsx'
import { UploadsProvider } from './uploads-context.tsx'

export interface BuilderProps {
  tab: Tab
  course: EditableCourse
  /** null while the media server is away. */
  uploads: AssetView[] | null
  subjects: Subject[]
  contract: ShownPolicy
}

const TAB_CLASSES =
  '-mb-px flex min-h-11 items-center gap-2 border-b-2 border-transparent whitespace-nowrap text-muted no-underline transition-colors hover:text-ink data-[status=active]:border-lapis data-[status=active]:font-medium data-[status=active]:text-ink'

/** A course under construction: lessons, details, price, publishing. What is typed is saved by itself. */
export function Builder({ tab, course, uploads, subjects, contract }: BuilderProps) {
  const tabs = {
    lessons: { label: m.teaching_tab_outline(), panel: <LessonsTab course={course} uploads={uploads} /> },
    details: { label: m.teaching_tab_details(), panel: <DetailsTab course={course} uploads={uploads} subjects={subjects} /> },
    price: { label: m.teaching_tab_price(), panel: <PriceTab course={course} /> },
    publish: { label: m.teaching_tab_publish(), panel: <PublishTab course={course} contract={contract} /> },
  } satisfies Record<Tab, { label: string; panel: React.ReactNode }>

  return (
    <SaveStatusProvider>
      <UploadsProvider courseId={course.id} uploads={uploads}>
        <div className="page grid gap-6 py-8 sm:py-10">
          <header className="grid gap-2">
            <Link to="/teach" className="link justify-self-start text-sm">
              {m.teaching_title()}
            </Link>
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <h1 className="display text-2xl" lang={course.language}>
                <bdi>{course.title}</bdi>
              </h1>
              <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
                <SaveStatus />
                <StatusBadge status={course.status} />
                {course.status !== 'draft' && (
                  <Link to="/courses/$slug" params={{ slug: course.slug }} className="link">
                    {m.teaching_view_page()}
                  </Link>
                )}
                <Link to="/learn/$slug" params={{ slug: course.slug }} className="link">
                  {m.teaching_preview()}
                </Link>
              </div>
            </div>
          </header>
          <nav aria-label={course.title} className="flex gap-7 overflow-x-auto border-b border-line">
            {(['lessons', 'details', 'price', 'publish'] as const).map((name) => (
              <Link
                key={name}
                to="/teach/$courseId"
                params={{ courseId: course.id }}
                search={name === 'lessons' ? {} : { tab: name }}
                replace
                resetScroll={false}
                preload={false}
                activeOptions={{ exact: true, includeSearch: true }}
                className={TAB_CLASSES}
              >
                {tabs[name].label}
                {name === 'publish' && course.status === 'draft' && course.missing.length > 0 && <Badge tone="saffron">{course.missing.length}</Badge>}
              </Link>
            ))}
          </nav>
          {tabs[tab].panel}
        </div>
      </UploadsProvider>
    </SaveStatusProvider>
  )
}
