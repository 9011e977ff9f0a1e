import { errorMessage } from '@lectern/i18n/errors'
import { formatMoney } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import type { Locale } from '@lectern/kernel/locale'
import { lazy, Suspense, useState } from 'react'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'

import { Badge } from '../src/badge.tsx'
import { Button } from '../src/button.tsx'
import { axisX, axisY, CHART_COLOURS, ChartFrame } from '../src/chart.tsx'
import { Combobox, type ComboboxOption } from '../src/combobox.tsx'
import { DataTable, type Sort } from '../src/data-table.tsx'
import { DateRange, type DayRange } from '../src/date-range.tsx'
import { DiffView } from '../src/diff-view.tsx'
import { Kbd } from '../src/kbd.tsx'
import { Pagination } from '../src/pagination.tsx'
import { ProgressBar, ProgressRing } from '../src/progress.tsx'
import { Skeleton } from '../src/skeleton.tsx'
import { EmptyState, ErrorState } from '../src/states.tsx'
import { Stepper } from '../src/stepper.tsx'
import { samples } from './samples.ts'

const VideoPlayer = lazy(async () => ({ default: (await import('../src/video-player.tsx')).VideoPlayer }))

export function Work({ locale }: { locale: Locale }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['1']))
  const [sort, setSort] = useState<Sort>({ column: 'total', direction: 'desc' })
  const [days, setDays] = useState<DayRange>({ from: '2026-11-01', to: '2026-11-30' })
  const [found, setFound] = useState<ComboboxOption | null>(null)
  const { courses, headline, lead, search } = samples(locale)
  const rows = courses.map(([title = '', , name = ''], index) => ({ id: String(index), title, name, total: String(125_000 - index * 7000) }))
  return (
    <>
      <section className="flex flex-col gap-4">
        <DataTable
          caption={m.common_catalogue()}
          rows={rows}
          rowId={(row) => row.id}
          onOpen={() => {}}
          openId="2"
          selected={selected}
          onSelect={setSelected}
          sort={sort}
          onSort={setSort}
          columns={[
            { id: 'title', header: m.common_catalogue(), cell: (row) => row.title },
            { id: 'name', header: m.common_profile(), cell: (row) => row.name },
            { id: 'state', header: m.common_saved(), cell: (row) => <Badge tone={row.id === '0' ? 'saffron' : 'leaf'}>{m.common_saved()}</Badge> },
            {
              id: 'total',
              header: m.common_price_now({ price: '' }),
              align: 'end',
              sortable: true,
              cell: (row) => formatMoney({ amount: row.total, currency: 'EGP' }, locale),
            },
          ]}
        />
        <Pagination previous={null} next={(link) => <a href="#next" {...link} />}>
          6 / 500+
        </Pagination>
        <p className="text-sm text-muted">
          <Kbd>j</Kbd> <Kbd>k</Kbd> <Kbd>Enter</Kbd> <Kbd>?</Kbd>
        </p>
      </section>
      <section className="grid gap-8 md:grid-cols-2">
        <ChartFrame title={m.common_my_learning()} summary="6">
          <BarChart data={rows.map((row) => ({ name: row.id, total: Number(row.total) / 100 }))}>
            <XAxis dataKey="name" {...axisX} reversed={locale === 'ar'} />
            <YAxis {...axisY} orientation={locale === 'ar' ? 'right' : 'left'} />
            <Bar dataKey="total" fill={CHART_COLOURS[0]} isAnimationActive={false} />
          </BarChart>
        </ChartFrame>
        <div className="flex flex-col gap-6">
          <Stepper current={1} steps={[m.common_catalogue(), m.common_profile(), m.common_step_done()]} />
          <ProgressBar share={0.42} label="42" figure />
          <ProgressRing share={0.42} label="42" />
          <div className="flex flex-col gap-3" aria-busy="true">
            <Skeleton className="h-5 w-2/3" />
            <Skeleton />
            <Skeleton className="h-4 w-5/6" />
          </div>
        </div>
        <EmptyState title={m.common_nothing_lost()} action={<Button kind="primary">{m.common_catalogue()}</Button>}>
          {m.common_tagline()}
        </EmptyState>
        <ErrorState message={errorMessage('media_unavailable')} kept={m.common_nothing_lost()} onRetry={() => {}} requestId="req_01J9" />
      </section>
      <section className="grid gap-8 md:grid-cols-2">
        <DiffView before={`${lead}\n\n${headline}`} after={`${lead}\n\n${headline} ${search}`} locale={locale} />
        <div className="flex flex-wrap items-start gap-3">
          <DateRange label={m.common_days_first()} none={m.common_choose()} value={days} onChange={setDays} />
          <Combobox
            label={m.common_search()}
            placeholder={search}
            value={found}
            options={rows.map(({ id, title, name }) => ({ value: id, label: title, note: name }))}
            onType={() => {}}
            onChange={setFound}
            status={null}
          />
        </div>
      </section>
      <section className="max-w-3xl">
        <Suspense fallback={<Skeleton className="aspect-video w-full" />}>
          <VideoPlayer src="/missing.mp4" kind="file" title="Sample" captions={[]} />
        </Suspense>
      </section>
    </>
  )
}
