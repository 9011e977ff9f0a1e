import type { DemoName } from './stack.ts'

/** A page that is looked at in every language, width and theme. */
export interface Place {
  name: string
  path: string
  /** What has to be there before it is looked at, beside its heading. */
  ready?: string
}

export interface Places {
  who: DemoName | 'guest'
  origin: 'web' | 'admin'
  places: readonly Place[]
}

/** Ids that the addresses of some pages need. */
export interface Known {
  slug: string
  otherCourse: string
  videoLesson: string
  textLesson: string
  order: string
  taughtCourse: string
  trainee: string
  admin: string
}

/** Every page of the site and of the console. */
export function allPlaces(known: Known): Places[] {
  return [
    {
      who: 'guest',
      origin: 'web',
      places: [
        { name: 'home', path: '/' },
        { name: 'courses', path: '/courses' },
        { name: 'search', path: '/courses?q=sql&level=beginner' },
        { name: 'nothing-found', path: '/courses?q=zzzzzz' },
        { name: 'course', path: `/courses/${known.slug}` },
        { name: 'instructor', path: '/instructors/mona' },
        { name: 'sign-up', path: '/sign-up' },
        { name: 'log-in', path: '/log-in' },
        { name: 'forgot-password', path: '/forgot-password' },
        { name: 'reset-password', path: '/reset-password?token=x' },
        { name: 'first-password', path: '/reset-password?token=x&welcome=1' },
        { name: 'view-as-spent', path: '/view-as?token=x' },
        { name: 'apply-guest', path: '/teach/apply' },
        { name: 'policy', path: '/policies/payment' },
        { name: 'not-found', path: '/nowhere' },
      ],
    },
    {
      who: 'trainee',
      origin: 'web',
      places: [
        { name: 'learn', path: '/learn' },
        { name: 'video-lesson', path: `/learn/${known.slug}/${known.videoLesson}`, ready: 'video' },
        { name: 'text-lesson', path: `/learn/${known.slug}/${known.textLesson}` },
        { name: 'checkout', path: `/checkout?course=${known.otherCourse}` },
        { name: 'orders', path: '/orders' },
        { name: 'order', path: `/orders/${known.order}` },
        { name: 'order-result', path: `/checkout/result?order=${known.order}` },
        { name: 'account', path: '/account' },
        { name: 'account-security', path: '/account/security' },
        { name: 'account-tokens', path: '/account/tokens' },
        { name: 'account-policies', path: '/account/policies' },
        { name: 'account-data', path: '/account/data' },
        { name: 'apply', path: '/teach/apply' },
      ],
    },
    {
      who: 'instructor',
      origin: 'web',
      places: [
        { name: 'teach', path: '/teach' },
        { name: 'builder-lessons', path: `/teach/${known.taughtCourse}` },
        { name: 'builder-details', path: `/teach/${known.taughtCourse}?tab=details` },
        { name: 'builder-price', path: `/teach/${known.taughtCourse}?tab=price` },
        { name: 'builder-publish', path: `/teach/${known.taughtCourse}?tab=publish` },
      ],
    },
    { who: 'guest', origin: 'admin', places: [{ name: 'console-log-in', path: '/log-in' }] },
    {
      who: 'admin',
      origin: 'admin',
      places: [
        { name: 'console-dashboard', path: '/', ready: 'svg.recharts-surface' },
        { name: 'console-orders', path: '/orders', ready: 'tr[data-row]' },
        { name: 'console-order', path: `/orders?open=${known.order}`, ready: '[role=dialog] tfoot' },
        { name: 'console-courses', path: '/courses', ready: 'tr[data-row]' },
        { name: 'console-people', path: '/people', ready: 'tr[data-row]' },
        { name: 'console-person', path: `/people/${known.trainee}`, ready: '[role=tabpanel] dl' },
        { name: 'console-person-sessions', path: `/people/${known.trainee}?tab=sessions`, ready: '[role=tabpanel]' },
        { name: 'console-person-audit', path: `/people/${known.admin}?tab=audit&by=them`, ready: '[role=tabpanel]' },
        { name: 'console-applications', path: '/applications', ready: 'main [role=status]' },
        { name: 'console-applications-all', path: '/applications?state=all', ready: 'main [role=status]' },
        { name: 'console-policies', path: '/policies', ready: 'tbody' },
        { name: 'console-policy', path: '/policies/payment_and_refund', ready: '.prose p:visible' },
        { name: 'console-policy-new', path: '/policies/instructor_contract/new', ready: 'textarea:visible' },
        { name: 'console-settings', path: '/settings', ready: 'form' },
        { name: 'console-audit', path: '/audit', ready: 'table' },
        { name: 'console-system', path: '/system', ready: 'tbody' },
      ],
    },
  ]
}
