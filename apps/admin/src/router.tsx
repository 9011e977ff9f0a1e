import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'

import { askWho } from './data/session.ts'
import { readCoursesSearch } from './filters/courses.ts'
import { readOrdersSearch } from './filters/orders.ts'
import { readPeopleSearch } from './filters/people.ts'
import { readDashboardSearch } from './filters/periods.ts'
import { ConsoleFrame } from './frame/console-frame.tsx'
import { parsePlainSearch, stringifyPlainSearch } from './lib/plain-search.ts'
import { CoursesPage } from './pages/courses/courses-page.tsx'
import { DashboardPage } from './pages/dashboard/dashboard-page.tsx'
import { LogInPage } from './pages/log-in/log-in-page.tsx'
import { readLogInSearch } from './pages/log-in/search.ts'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { OrdersPage } from './pages/orders/orders-page.tsx'
import { PeoplePage } from './pages/people/people-page.tsx'
import { readSystemSearch } from './pages/system/search.ts'
import { SystemPage } from './pages/system/system-page.tsx'
import { WholePageError } from './parts/whole-page-error.tsx'

const rootRoute = createRootRoute({ notFoundComponent: NotFoundPage, errorComponent: WholePageError })

const logInRoute = createRoute({ getParentRoute: () => rootRoute, path: '/log-in', component: LogInPage, validateSearch: readLogInSearch })

const consoleRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'console',
  component: ConsoleFrame,
  async beforeLoad({ location }) {
    const me = await askWho()
    if (me?.role === 'admin') return
    const search = { ...(location.href !== '/' && { next: location.href }), ...(me !== null && { why: 'not_admin' as const }) }
    throw redirect({ to: '/log-in', search })
  },
})

const dashboardRoute = createRoute({ getParentRoute: () => consoleRoute, path: '/', component: DashboardPage, validateSearch: readDashboardSearch })
const ordersRoute = createRoute({ getParentRoute: () => consoleRoute, path: '/orders', component: OrdersPage, validateSearch: readOrdersSearch })
const coursesRoute = createRoute({ getParentRoute: () => consoleRoute, path: '/courses', component: CoursesPage, validateSearch: readCoursesSearch })
const peopleRoute = createRoute({ getParentRoute: () => consoleRoute, path: '/people', component: PeoplePage, validateSearch: readPeopleSearch })
const systemRoute = createRoute({ getParentRoute: () => consoleRoute, path: '/system', component: SystemPage, validateSearch: readSystemSearch })

export const router = createRouter({
  routeTree: rootRoute.addChildren([logInRoute, consoleRoute.addChildren([dashboardRoute, ordersRoute, coursesRoute, peopleRoute, systemRoute])]),
  parseSearch: parsePlainSearch,
  stringifySearch: stringifyPlainSearch,
  defaultPreload: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
