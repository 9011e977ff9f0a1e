import type { OrderRow } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import type { Column } from '@lectern/ui/data-table'
import { EmptyState } from '@lectern/ui/states'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'

import { api, queryClient } from '../../data/api.ts'
import { useListing } from '../../data/listing.ts'
import { ORDER_STATUSES, ordersFilter, type OrdersSearch } from '../../filters/orders.ts'
import { when } from '../../lib/time.ts'
import { FilterBar, FilterDay, FilterSelect } from '../../parts/filters.tsx'
import { Amount } from '../../parts/money.tsx'
import { OpenLink } from '../../parts/open-link.tsx'
import { RecordTable } from '../../parts/record-table.tsx'
import { SearchField } from '../../parts/search-field.tsx'
import { LatinLine, OneLine } from '../../parts/text.tsx'
import { OrderStatusBadge, orderStatusName } from '../../words/order-status.tsx'
import { OrderSheet } from './order-sheet.tsx'

const route = getRouteApi('/console/orders')

export function OrdersPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const listing = useListing(
    useInfiniteQuery(api.staff.orders.infiniteQueryOptions(ordersFilter(search), { getNextPageParam: (page) => page.next, placeholderData: keepPreviousData })),
  )
  const narrow = (change: OrdersSearch) => void navigate({ search: { ...search, open: undefined, ...change }, replace: true })
  const narrowed = search.q !== undefined || search.status !== undefined || search.from !== undefined || search.to !== undefined

  return (
    <>
      <FilterBar onClear={narrowed ? () => void navigate({ search: {} }) : null}>
        <SearchField value={search.q ?? ''} placeholder={m.admin_search_orders()} onChange={(q) => narrow({ q })} />
        <FilterSelect
          label={m.admin_col_status()}
          all={m.admin_filter_all_states()}
          value={search.status}
          options={ORDER_STATUSES.map((value) => ({ value, label: orderStatusName(value) }))}
          onChange={(status) => narrow({ status })}
          wide
        />
        <FilterDay label={m.admin_filter_from()} value={search.from} onChange={(from) => narrow({ from })} />
        <FilterDay label={m.admin_filter_to()} value={search.to} onChange={(to) => narrow({ to })} />
      </FilterBar>
      <RecordTable
        caption={m.admin_nav_orders()}
        listing={listing}
        columns={columns()}
        stacked={(order) => <StackedOrder order={order} />}
        rowId={(order) => order.id}
        open={search.open}
        onLikely={(orderId) => void queryClient.prefetchQuery(api.staff.order.queryOptions({ orderId }))}
        onOpen={(open, how) => void navigate({ search: { ...search, open }, replace: how === 'step', resetScroll: false })}
        count={(total) => m.people_count_orders({ count: total, total: formatNumber(total, getLocale()) })}
        empty={<EmptyState title={m.admin_empty_orders()}>{m.admin_empty_orders_hint()}</EmptyState>}
      />
      <OrderSheet orderId={search.open} onClose={() => void navigate({ search: { ...search, open: undefined }, resetScroll: false })} />
    </>
  )
}

function columns(): Column<OrderRow>[] {
  return [
    {
      id: 'number',
      header: m.admin_col_number(),
      width: '9rem',
      cell: (order) => (
        <OpenLink from="/orders" id={order.id}>
          <bdi dir="ltr" className="font-medium whitespace-nowrap figures">
            {order.number}
          </bdi>
        </OpenLink>
      ),
    },
    {
      id: 'buyer',
      header: m.admin_col_buyer(),
      cell: ({ buyer }) => (
        <span className="flex gap-2">
          <OneLine className="max-w-32 shrink-0">{buyer.name}</OneLine>
          <LatinLine className="text-muted">{buyer.email}</LatinLine>
        </span>
      ),
    },
    {
      id: 'courses',
      header: m.admin_col_courses(),
      wide: true,
      cell: ({ courseTitles }) => <CourseTitles titles={courseTitles} />,
    },
    { id: 'status', header: m.admin_col_status(), width: '9rem', cell: ({ status }) => <OrderStatusBadge status={status} /> },
    { id: 'total', header: m.admin_col_total(), align: 'end', width: '9rem', cell: ({ total }) => <Amount value={total} /> },
    {
      id: 'created',
      header: m.admin_col_created(),
      align: 'end',
      width: '11rem',
      cell: ({ createdAt }) => <span className="text-muted">{when(createdAt)}</span>,
    },
  ]
}

function CourseTitles({ titles }: { titles: readonly string[] }) {
  const [first, ...others] = titles
  return (
    <span className="flex gap-1.5">
      <OneLine>{first}</OneLine>
      {others.length > 0 && (
        <span title={titles.join('\n')} className="text-muted">
          +{others.length}
        </span>
      )}
    </span>
  )
}

function StackedOrder({ order }: { order: OrderRow }) {
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center justify-between gap-3">
        <span className="flex min-w-0 items-center gap-2">
          <OpenLink from="/orders" id={order.id}>
            <bdi dir="ltr" className="font-medium whitespace-nowrap figures">
              {order.number}
            </bdi>
          </OpenLink>
          <OrderStatusBadge status={order.status} />
        </span>
        <span className="font-medium">
          <Amount value={order.total} />
        </span>
      </div>
      <CourseTitles titles={order.courseTitles} />
      <div className="flex items-baseline justify-between gap-3 text-muted">
        <OneLine>{order.buyer.name}</OneLine>
        <span className="text-xs whitespace-nowrap">{when(order.createdAt)}</span>
      </div>
    </div>
  )
}
