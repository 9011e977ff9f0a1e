import { newId } from '@lectern/kernel/ids'

import type { World } from './world.ts'

type Somebody = keyof World['people']

/** A request that an operation of the outside API answers well. */
export interface RestSample {
  as: Somebody
  /** Below `/api/v1`. */
  path: string
  body?: unknown
  /** Of the right role, but the thing isn't theirs. */
  notTheirs?: Somebody
}

/** One request per operation, by its name in the document. Those that change come before those that remove what they change. */
export function restSamples({ course, draft, orderId, people }: World): Record<string, RestSample> {
  const teaching = `/teaching/courses/${draft.id}`
  const mine = { as: 'instructor', notTheirs: 'rival' } as const
  return {
    'catalog.search': { as: 'trainee', path: '/courses?q=joins&limit=5&level=all' },
    'catalog.course': { as: 'trainee', path: `/courses/${course.slug}` },
    'catalog.reviews': { as: 'stranger', path: `/courses/${course.id}/reviews` },
    'catalog.subjects': { as: 'trainee', path: '/subjects' },
    'catalog.popular': { as: 'corporate_trainee', path: '/highlights/popular' },
    'catalog.topRated': { as: 'trainee', path: '/highlights/top-rated?limit=3' },
    'catalog.newest': { as: 'trainee', path: '/highlights/newest' },
    'catalog.topInstructors': { as: 'trainee', path: '/highlights/instructors' },
    'catalog.instructor': { as: 'trainee', path: `/instructors/${people.instructor.username}` },
    'learning.myCourses': { as: 'trainee', path: '/learning/courses' },
    'learning.content': { as: 'trainee', path: `/learning/courses/${course.slug}`, notTheirs: 'stranger' },
    'learning.lesson': { as: 'trainee', path: `/learning/lessons/${course.textId}`, notTheirs: 'stranger' },
    'payments.orders': { as: 'trainee', path: '/orders' },
    'payments.order': { as: 'trainee', path: `/orders/${orderId}`, notTheirs: 'stranger' },
    'teaching.myCourses': { as: 'instructor', path: '/teaching/courses' },
    'teaching.createCourse': { as: 'instructor', path: '/teaching/courses', body: { title: 'By a script', language: 'ar' } },
    'teaching.courseForEdit': { ...mine, path: teaching },
    'teaching.updateCourse': { ...mine, path: teaching, body: { title: 'Almost', outcomes: ['You can join'] } },
    'teaching.publishChecklist': { ...mine, path: `${teaching}/checklist` },
    'teaching.setPrice': { ...mine, path: `${teaching}/price`, body: { price: { amount: '1250', currency: 'EGP' } } },
    'teaching.reorder': { ...mine, path: `${teaching}/order`, body: { sections: [{ id: draft.sectionId, lessonIds: [draft.lessonId] }] } },
    'teaching.addSection': { ...mine, path: `${teaching}/sections`, body: { title: 'More' } },
    'teaching.changeSection': { ...mine, path: `${teaching}/sections/${draft.sectionId}`, body: { title: 'First' } },
    'teaching.addLesson': { ...mine, path: `${teaching}/sections/${draft.sectionId}/lessons`, body: { kind: 'text', title: 'Two', body: 'Text.' } },
    'teaching.changeLesson': {
      ...mine,
      path: `${teaching}/sections/${draft.sectionId}/lessons/${draft.lessonId}`,
      body: { kind: 'text', title: 'One', isPreview: true },
    },
    'teaching.removeLesson': { ...mine, path: `${teaching}/lessons/${draft.lessonId}` },
    'teaching.removeSection': { ...mine, path: `${teaching}/sections/${draft.sectionId}` },
    'staff.dashboard': { as: 'admin', path: `/staff/dashboard?from=${today(-6)}&to=${today(0)}` },
    'staff.users': { as: 'admin', path: '/staff/users?limit=2&sort=name' },
    'staff.user': { as: 'admin', path: `/staff/users/${people.trainee.id}` },
    'staff.instructorApplications': { as: 'admin', path: '/staff/instructor-applications' },
    'staff.settings': { as: 'admin', path: '/staff/settings' },
    'staff.policies': { as: 'admin', path: '/staff/policies' },
    'staff.auditLog': { as: 'admin', path: '/staff/audit-log' },
    'staff.verifyAuditLog': { as: 'admin', path: '/staff/audit-log/verification' },
    'staff.courses': { as: 'admin', path: '/staff/courses?status=draft' },
    'staff.orders': { as: 'admin', path: '/staff/orders' },
    'staff.order': { as: 'admin', path: `/staff/orders/${orderId}` },
    'system.status': { as: 'admin', path: '/system/status' },
    'system.jobs': { as: 'admin', path: '/system/jobs?state=waiting&limit=5' },
  }
}

/** An id of nothing. */
export const nothing = newId()

function today(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
