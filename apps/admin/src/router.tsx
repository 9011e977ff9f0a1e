import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'

import { askWho } from './data/session.ts'
import { readAuditSearch } from './filters/audit.ts'
import { readApplicationsSearch } from './filters/applications.ts'
import { readCoursesSearch } from './filters/courses.ts'
import { readOrdersSearch } from './filters/orders.ts'
import { readPeopleSearch } from './filters/people.ts'
import { readDashboardSearch } from './filters/periods.ts'
import { readPersonSearch } from './filters/person.ts'
import { readPolicySearch } from './filters/policy.ts'
import { ConsoleFrame } from './frame/console-frame.tsx'
import { parsePlainSearch, stringifyPlainSearch } from './lib/plain-search.ts'
import { AuditPage } from './pages/audit/audit-page.tsx'
import { ApplicationsPage } from './pages/applications/applications-page.tsx'
import { CoursesPage } from './pages/courses/courses-page.tsx'
import { DashboardPage } from './pages/dashboard/dashboard-page.tsx'
import { LogInPage } from './pages/log-in/log-in-page.tsx'
import { readLogInSearch } from './pages/log-in/search.ts'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { OrdersPage } from './pages/orders/orders-page.tsx'
import { PeoplePage } from './pages/people/people-page.tsx'
import { PersonPage } from './pages/people/person-page.tsx'
import { NewVersionPage } from './pages/policies/new-version-page.tsx'
import { PoliciesPage } from './pages/policies/policies-page.tsx'
import { PolicyPage } from './pages/policies/policy-page.tsx'
import { SettingsPage } from './pages/settings/settings-page.tsx'
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
const personRoute = createRoute({ getParentRoute: () => consoleRoute, path: '/people/$userId', component: PersonPage, validateSearch: readPersonSearch })
const applicationsRoute = createRoute({
  getParentRoute: () => consoleRoute,
  path: '/applications',
  component: ApplicationsPage,
  validateSearch: readApplicationsSearch,
})
const policiesRoute = createRoute({ getParentRoute: () => consoleRoute, path: '/policies', component: PoliciesPage })
const policyRoute = createRoute({ getParentRoute: () => consoleRoute, path: '/policies/$kind', component: PolicyPage, validateSearch: readPolicySearch })
const newVersionRoute = createRoute({ getParentRoute: () => consoleRoute, path: '/policies/$kind/new', component: NewVersionPage })
const settingsRoute = createRoute({ getParentRoute: () => consoleRoute, path: '/settings', component: SettingsPage })
const auditRoute = createRoute({ getParentRoute: () => consoleRoute, path: '/audit', component: AuditPage, validateSearch: readAuditSearch })
const systemRoute = createRoute({ getParentRoute: () => consoleRoute, path: '/system', component: SystemPage, validateSearch: readSystemSearch })

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    logInRoute,
    consoleRoute.addChildren([
      dashboardRoute,
      ordersRoute,
      coursesRoute,
      peopleRoute,
      personRoute,
      applicationsRoute,
      policiesRoute,
      policyRoute,
      newVersionRoute,
      settingsRoute,
      auditRoute,
      systemRoute,
    ]),
  ]),
  parseSearch: parsePlainSearch,
  stringifySearch: stringifyPlainSearch,
  defaultPreload: false,
  // Back leads to where somebody was; elsewhere a page begins at its top.
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
