import type { ScopedName } from './scoped.ts'

/** Where the outside API begins on every origin of ours. */
export const REST_ROOT = '/api/v1'

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Method = (typeof METHODS)[number]

/** One operation of the outside API. What isn't in the path comes from the query (GET, DELETE) or from a JSON body (the others). */
export interface RestRoute {
  method: Method
  /** Below `/api/v1`; `{name}` is the field of the input with that name, unless `into` says another. */
  path: `/${string}`
  /** What it does, in one line. */
  summary: string
  /** Where in the input a parameter of the path goes, e.g. `item.id`. */
  into?: Readonly<Record<string, string>>
  /** Parts of the input that this route settles by itself. */
  fixed?: Readonly<Record<string, string>>
  /** Fields of the input that can't be given here. */
  without?: readonly string[]
  /** Something new has been made. */
  status?: 201
  /** The operation's own name, where a procedure has several; else the procedure's. */
  as?: string
}

const get = (path: RestRoute['path'], summary: string): readonly RestRoute[] => [{ method: 'GET', path, summary }]

/** One row per procedure with a scope in the access table: a missing one doesn't compile. Most have one route; what makes and changes has two. */
export const ROUTES = {
  'catalog.search': get('/courses', 'Search the catalogue'),
  'catalog.course': get('/courses/{slug}', 'A course and its outline'),
  'catalog.reviews': get('/courses/{courseId}/reviews', 'Reviews of a course, newest first'),
  'catalog.subjects': get('/subjects', 'All subjects with their sub-subjects'),
  'catalog.popular': get('/highlights/popular', 'The courses that most people learn from'),
  'catalog.topRated': get('/highlights/top-rated', 'The courses with the best ratings'),
  'catalog.newest': get('/highlights/newest', 'The latest courses'),
  'catalog.topInstructors': get('/highlights/instructors', 'The instructors with the most learners'),
  'catalog.instructor': get('/instructors/{username}', 'An instructor and their courses'),

  'learning.myCourses': get('/learning/courses', 'Courses that you are enrolled in, with your progress'),
  'learning.content': get('/learning/courses/{slug}', 'All lessons of a course, with what you have done'),
  'learning.lesson': get('/learning/lessons/{lessonId}', 'A lesson'),

  'payments.orders': get('/orders', 'Your orders, newest first, at most 100'),
  'payments.order': get('/orders/{orderId}', 'One of your orders'),

  'teaching.myCourses': get('/teaching/courses', 'Courses that you teach'),
  'teaching.createCourse': [{ method: 'POST', path: '/teaching/courses', summary: 'Begin a course as a draft', status: 201 }],
  'teaching.courseForEdit': get('/teaching/courses/{courseId}', 'A course that you teach, with everything that can be edited'),
  'teaching.updateCourse': [{ method: 'PATCH', path: '/teaching/courses/{courseId}', summary: 'Change what a course says about itself' }],
  'teaching.publishChecklist': get('/teaching/courses/{courseId}/checklist', 'What a course still needs before it can be published'),
  'teaching.setPrice': [{ method: 'PUT', path: '/teaching/courses/{courseId}/price', summary: 'Set the price of a course' }],
  'teaching.reorder': [{ method: 'PUT', path: '/teaching/courses/{courseId}/order', summary: 'Put all sections and lessons in a new order' }],
  'teaching.saveSection': [
    {
      method: 'POST',
      path: '/teaching/courses/{courseId}/sections',
      summary: 'Add a section at the end',
      without: ['sectionId'],
      status: 201,
      as: 'teaching.addSection',
    },
    { method: 'PUT', path: '/teaching/courses/{courseId}/sections/{sectionId}', summary: 'Change a section', as: 'teaching.changeSection' },
  ],
  'teaching.saveLesson': [
    {
      method: 'POST',
      path: '/teaching/courses/{courseId}/sections/{sectionId}/lessons',
      summary: 'Add a lesson at the end of a section',
      without: ['lessonId'],
      status: 201,
      as: 'teaching.addLesson',
    },
    {
      method: 'PUT',
      path: '/teaching/courses/{courseId}/sections/{sectionId}/lessons/{lessonId}',
      summary: 'Change a lesson',
      as: 'teaching.changeLesson',
    },
  ],
  'teaching.removeItem': [
    {
      method: 'DELETE',
      path: '/teaching/courses/{courseId}/sections/{sectionId}',
      summary: 'Remove a section with its lessons',
      into: { sectionId: 'item.id' },
      fixed: { 'item.type': 'section' },
      as: 'teaching.removeSection',
    },
    {
      method: 'DELETE',
      path: '/teaching/courses/{courseId}/lessons/{lessonId}',
      summary: 'Remove a lesson',
      into: { lessonId: 'item.id' },
      fixed: { 'item.type': 'lesson' },
      as: 'teaching.removeLesson',
    },
  ],

  'staff.dashboard': get('/staff/dashboard', 'Figures of a period, beside those of as many days before'),
  'staff.users': get('/staff/users', 'Search people'),
  'staff.user': get('/staff/users/{userId}', 'A person with their orders, enrolments and courses'),
  'staff.instructorApplications': get('/staff/instructor-applications', 'Applications to become an instructor'),
  'staff.settings': get('/staff/settings', 'Settings in force, with their history'),
  'staff.policies': get('/staff/policies', 'Policies and contracts, with all their versions'),
  'staff.auditLog': get('/staff/audit-log', 'The audit log, newest first'),
  'staff.verifyAuditLog': get('/staff/audit-log/verification', 'Check that nobody has changed the audit log'),
  'staff.courses': get('/staff/courses', 'Search courses in every state'),
  'staff.orders': get('/staff/orders', 'Search orders'),
  'staff.order': get('/staff/orders/{orderId}', 'An order with its postings and events'),

  'system.status': get('/system/status', 'How the servers, databases and queues are'),
  'system.jobs': get('/system/jobs', 'Background jobs of a state'),
} as const satisfies Record<ScopedName, readonly RestRoute[]>

export function routesOf(name: ScopedName): readonly RestRoute[] {
  return ROUTES[name]
}

/** Whether an operation reads its input from a JSON body instead of the query. */
export function takesBody({ method }: RestRoute): boolean {
  return method !== 'GET' && method !== 'DELETE'
}

/** All operations with the procedure behind each. */
export const OPERATIONS: readonly { name: ScopedName; route: RestRoute }[] = Object.entries(ROUTES).flatMap(
  ([name, routes]) => routes.map((route: RestRoute) => ({ name: name as ScopedName, route })), // keys of ROUTES are scoped names by its type
)
