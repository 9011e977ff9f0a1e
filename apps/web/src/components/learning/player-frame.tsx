import type { CourseContent } from '@lectern/api/contracts/learning'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { LogoMark } from '@lectern/ui/logo'
import { ProgressRing } from '@lectern/ui/progress'
import { Notice } from '@lectern/ui/states'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { useMe, useServices } from '../../api/use-services.ts'
import { PageNotices } from '../layout/page-notices.tsx'
import { roleWord } from '../account/role-word.ts'
import { LessonList } from './lesson-list.tsx'

/** Around the player: which course, how far, and the list of lessons at the end side. Nothing else. */
export function PlayerFrame({ content, children }: { content: CourseContent; children: ReactNode }) {
  const { locale } = useServices()
  const me = useMe()
  const { progress } = content
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-md focus:bg-ink focus:px-4 focus:py-2 focus:text-paper"
      >
        {m.common_skip_to_content()}
      </a>
      <header className="flex items-center gap-4 border-b border-line px-4 py-2.5 sm:px-6">
        <Link to="/learn" aria-label={m.learning_back_to_course()} title={m.learning_back_to_course()} className="rounded-sm">
          <LogoMark />
        </Link>
        <p className="min-w-0 flex-1 line-clamp-1 font-medium">
          <Link to="/courses/$slug" params={{ slug: content.slug }} className="underline-offset-4 hover:underline">
            <bdi>{content.title}</bdi>
          </Link>
        </p>
        <span className="text-sm text-muted figures max-sm:hidden">
          {m.learning_items_done({ done: formatNumber(progress.finishedItems, locale), total: formatNumber(progress.items, locale) })}
        </span>
        <ProgressRing share={progress.percent / 100} label={content.title} size={40} />
      </header>
      <PageNotices />
      {content.access === 'preview' && me !== null && <Notice tone="lapis">{m.learning_preview_mode({ role: roleWord(me.role) })}</Notice>}
      <div className="grid flex-1 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <main id="content" tabIndex={-1} className="min-w-0 outline-none">
          {children}
        </main>
        <aside aria-label={m.learning_outline()} className="border-line max-lg:border-t lg:border-s">
          <div className="lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto">
            <LessonList content={content} />
          </div>
        </aside>
      </div>
    </div>
  )
}
