import { z } from 'zod'

import * as catalog from './outputs/catalog.ts'
import * as learning from './outputs/learning.ts'
import * as payments from './outputs/payments.ts'
import { ok } from './outputs/shared.ts'
import * as staff from './outputs/staff.ts'
import * as system from './outputs/system.ts'
import * as teaching from './outputs/teaching.ts'
import type { ScopedName } from './scoped.ts'

/** What each operation of the outside API answers. Held against the procedures' own types by `outputs.test.ts`, and against real replies by the server's tests. */
export const OUTPUTS = {
  'catalog.search': catalog.searchResult,
  'catalog.course': catalog.coursePage,
  'catalog.reviews': catalog.reviews,
  'catalog.subjects': z.array(catalog.subject),
  'catalog.popular': z.array(catalog.courseCard),
  'catalog.topRated': z.array(catalog.courseCard),
  'catalog.newest': z.array(catalog.courseCard),
  'catalog.topInstructors': z.array(catalog.instructorCard),
  'catalog.instructor': catalog.instructorPage,

  'learning.myCourses': z.array(learning.myCourse),
  'learning.content': learning.courseContent,
  'learning.lesson': learning.lessonView,

  'payments.orders': z.array(payments.orderView),
  'payments.order': payments.orderView,

  'teaching.myCourses': z.array(teaching.teachingCourse),
  'teaching.createCourse': teaching.madeCourse,
  'teaching.courseForEdit': teaching.editableCourse,
  'teaching.updateCourse': ok,
  'teaching.publishChecklist': teaching.checklist,
  'teaching.setPrice': ok,
  'teaching.reorder': ok,
  'teaching.saveSection': teaching.savedSection,
  'teaching.saveLesson': teaching.savedLesson,
  'teaching.removeItem': ok,

  'staff.dashboard': staff.dashboard,
  'staff.users': staff.users,
  'staff.user': staff.userDetail,
  'staff.instructorApplications': staff.applications,
  'staff.settings': staff.settings,
  'staff.policies': staff.policies,
  'staff.auditLog': staff.auditLog,
  'staff.verifyAuditLog': staff.auditVerification,
  'staff.courses': staff.courses,
  'staff.orders': staff.orders,
  'staff.order': staff.orderDetail,

  'system.status': system.systemStatus,
  'system.jobs': z.array(system.job),
} as const satisfies Record<ScopedName, z.ZodType>
