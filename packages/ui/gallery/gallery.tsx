import { errorMessage } from '@lectern/i18n/errors'
import { formatMoney } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import type { Locale } from '@lectern/kernel/locale'
import Search from 'lucide-react/icons/search'
import { type ReactNode, useState } from 'react'

import { Accordion } from '../src/accordion.tsx'
import { Avatar } from '../src/avatar.tsx'
import { Badge } from '../src/badge.tsx'
import { Breadcrumbs } from '../src/breadcrumbs.tsx'
import { buttonClasses } from '../src/button-classes.tsx'
import { Button } from '../src/button.tsx'
import { CourseCover } from '../src/course-cover.tsx'
import { CourseCard, CourseRow } from '../src/course-summary.tsx'
import { hueOf } from '../src/subject-hue.tsx'
import { LocaleSwitch } from '../src/locale-switch.tsx'
import { Logo } from '../src/logo.tsx'
import { Notice } from '../src/states.tsx'
import { SiteFooter, SiteHeader } from '../src/site-header.tsx'
import { Stat } from '../src/stat.tsx'
import { SubjectChip } from '../src/subject-chip.tsx'
import { Tabs } from '../src/tabs.tsx'
import { TextField } from '../src/text-field.tsx'
import { ThemeToggle } from '../src/theme-toggle.tsx'
import { Forms } from './forms.tsx'
import { Overlays } from './overlays.tsx'
import { Work } from './work.tsx'
import { samples } from './samples.ts'

const SUBJECTS = ['engineering', 'design', 'data-science', 'business', 'photography', 'languages', 'music', 'health'] as const

export function Gallery({ locale }: { locale: Locale }) {
  const words = samples(locale)
  const [subject, setSubject] = useState<string>('design')
  const summaries = words.courses.map(([title = '', subtitle = '', instructor = '', slug = ''], index) => ({
    id: `0198f0-course-${index * 11}`,
    title,
    subtitle,
    instructor,
    lang: locale,
    hue: hueOf(slug),
    rating: index === 3 ? null : 4.8 - index * 0.25,
    ratingCount: index === 3 ? 0 : 1240 - index * 133,
    durationSeconds: 12_000 + index * 5400,
    price: { amount: index === 4 ? '0' : String(125_000 - index * 15_050), currency: 'EGP' as const },
    before: index === 1 ? { amount: '180000', currency: 'EGP' as const } : null,
    link: ({ className, children }: { className: string; children: ReactNode }) => (
      <a href="#course" className={className}>
        {children}
      </a>
    ),
  }))
  return (
    <>
      <SiteHeader
        notice={<Notice tone="saffron">{m.common_offline()}</Notice>}
        home={
          <a href="#home" className="no-underline">
            <Logo />
          </a>
        }
        navigation={
          <>
            <a href="#c" aria-current="page">
              {m.common_catalogue()}
            </a>
            <a href="#t">{m.common_teach()}</a>
          </>
        }
        search={<TextField label={m.common_search()} labelHidden type="search" placeholder={words.search} start={<Search aria-hidden="true" />} />}
        end={
          <>
            <LocaleSwitch href="/courses" />
            <ThemeToggle />
            <a href="#l" className={buttonClasses('quiet', 'sm', 'max-sm:hidden')}>
              {m.common_log_in()}
            </a>
            <a href="#s" className={buttonClasses('primary', 'sm')}>
              {m.common_sign_up()}
            </a>
          </>
        }
      />
      <main id="content" className="flex flex-col gap-16 pt-8 page">
        <section className="grid items-center gap-8 md:grid-cols-[1fr_1.1fr]">
          <div className="flex flex-col items-start gap-5">
            <h1 className="display text-3xl md:text-4xl">{words.headline}</h1>
            <p className="max-w-measure text-lg text-muted">{words.lead}</p>
            <div className="flex flex-wrap gap-3">
              <a href="#c" className={buttonClasses('primary', 'lg')}>
                {m.common_catalogue()}
              </a>
              <a href="#t" className={buttonClasses('secondary', 'lg')}>
                {m.common_teach()}
              </a>
            </div>
          </div>
          <CourseCover id="frontispiece-3" hue={264} />
        </section>
        <section className="flex flex-col gap-4">
          <div className="flex flex-wrap gap-2">
            {SUBJECTS.map((slug) => (
              <SubjectChip key={slug} hue={hueOf(slug)} selected={slug === subject} count={12} link={<a href={`#${slug}`} onClick={() => setSubject(slug)} />}>
                {slug}
              </SubjectChip>
            ))}
          </div>
          <div className="grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-4">
            {summaries.slice(0, 4).map((summary, index) => (
              <CourseCard key={summary.id} {...summary} {...(index === 2 ? { progress: { share: 0.42, label: summary.title } } : {})} />
            ))}
          </div>
        </section>
        <section>
          <Breadcrumbs>
            <a href="#h">{m.common_brand()}</a>
            <a href="#c">{m.common_catalogue()}</a>
            <span>{m.common_level_beginner()}</span>
          </Breadcrumbs>
          <h2 className="mt-2 mb-2 display text-2xl">{m.common_catalogue()}</h2>
          <div className="border-t border-line-strong">
            {summaries.map((summary) => (
              <CourseRow key={summary.id} {...summary} level={m.common_level_beginner()} />
            ))}
          </div>
        </section>
        <section className="grid grid-cols-2 gap-4 md:grid-cols-4">
          {Array.from({ length: 16 }, (_, index) => (
            <CourseCover key={index} id={`plate-${index * 3}`} hue={(index * 53) % 360} />
          ))}
        </section>
        <Forms />
        <section className="grid gap-10 md:grid-cols-2">
          <Tabs
            tabs={[
              {
                value: 'outline',
                label: m.common_lessons_count({ count: 12, countText: '12' }),
                panel: (
                  <Accordion
                    defaultOpen={['0']}
                    items={words.courses
                      .slice(0, 4)
                      .map(([title = '', text = ''], index) => ({ id: String(index), title, aside: '45:10', content: <p className="text-muted">{text}</p> }))}
                  />
                ),
              },
              { value: 'reviews', label: m.common_rating_count({ count: 1240, countText: '1,240' }), panel: <p>{words.lead}</p> },
            ]}
          />
          <div className="flex flex-col gap-5">
            <div className="flex items-center gap-3">
              {words.courses.map(([, , name = '']) => (
                <Avatar key={name} name={name} />
              ))}
            </div>
            <div className="flex flex-wrap gap-2">
              <Badge>{m.common_optional()}</Badge>
              <Badge tone="lapis">{m.common_saved()}</Badge>
              <Badge tone="saffron">{m.common_saving()}</Badge>
              <Badge tone="leaf">{m.common_step_done()}</Badge>
              <Badge tone="carmine">{m.common_required()}</Badge>
            </div>
            <p className="text-carmine">{errorMessage('quote_changed')}</p>
            <div className="flex flex-wrap gap-3">
              <Button kind="primary">{m.common_save()}</Button>
              <Button kind="primary" busy>
                {m.common_saving()}
              </Button>
              <Button>{m.common_edit()}</Button>
              <Button kind="quiet">{m.common_cancel()}</Button>
              <Button kind="danger">{m.common_delete()}</Button>
              <Button disabled>{m.common_next()}</Button>
            </div>
            <div className="grid grid-cols-2 gap-6">
              <Stat label={m.common_my_learning()} value="1,284" change={{ text: '+12%', good: true }} />
              <Stat
                label={m.common_price_now({ price: '' })}
                value={formatMoney({ amount: '1284050', currency: 'EGP' }, locale)}
                change={{ text: '−3%', good: false }}
              />
            </div>
          </div>
        </section>
        <Overlays />
        <Work locale={locale} />
      </main>
      <SiteFooter
        home={<Logo />}
        columns={[
          {
            title: m.common_catalogue(),
            links: SUBJECTS.slice(0, 4).map((s) => (
              <a key={s} href={`#${s}`}>
                {s}
              </a>
            )),
          },
          {
            title: m.common_teach(),
            links: [
              <a key="t" href="#t">
                {m.common_teach()}
              </a>,
              <a key="p" href="#p">
                {m.common_profile()}
              </a>,
            ],
          },
          {
            title: m.common_brand(),
            links: [
              <a key="l" href="#l">
                {m.common_log_in()}
              </a>,
              <a key="s" href="#s">
                {m.common_sign_up()}
              </a>,
            ],
          },
        ]}
        small="© 2026 Lectern"
        end={<LocaleSwitch href="/" />}
      />
    </>
  )
}
