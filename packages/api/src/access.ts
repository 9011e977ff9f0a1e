import type { Scope } from '@lectern/auth/scopes'
import type { RateRule } from '@lectern/cache/rate-limiter'
import type { Role } from '@lectern/db/values'

/** Who may call a procedure at all. What of it they may touch is `of`, checked by the slice's policy. */
export interface AccessRule {
  type: 'query' | 'mutation'
  who: 'all' | 'signed_in' | readonly Role[]
  /** The rule of ownership that the use case checks: own thing, a course they teach, a course they hold a live grant for. Admins pass where `who` names them. */
  of?: 'own' | 'course' | 'enrolment'
  rate: RateRule
  /** API tokens need this scope; without one the procedure can't be called by a token. */
  scope?: Scope
  /** Answers every guest alike, so a server may keep the answer for a second. */
  shared?: true
  /**
   * For an admin who looks at the site as somebody (A8): reads are answered and writes refused (`viewing`), unless the row says otherwise.
   */
  whileViewing?: 'allowed' | 'refused'
  /** Moves money: an idempotency key must come along. */
  idempotencyKey?: 'required'
}

const T = ['trainee'] as const
const I = ['instructor'] as const
const A = ['admin'] as const
const I_A = ['instructor', 'admin'] as const

/** One row per procedure. A procedure without a row doesn't compile; a row without a procedure fails a test. */
export const ACCESS = {
  'accounts.signUp': { type: 'mutation', who: 'all', rate: 'sign_up' },
  'accounts.signUpOpen': { type: 'query', who: 'all', rate: 'read', shared: true },
  'accounts.verifyEmail': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'email_code' },
  'accounts.resendCode': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'email_code' },
  'accounts.logIn': { type: 'mutation', who: 'all', rate: 'log_in_address' },
  'accounts.logOut': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'write', whileViewing: 'allowed' },
  'accounts.logOutEverywhere': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'write' },
  'accounts.me': { type: 'query', who: 'all', of: 'own', rate: 'read' },
  'accounts.sessions': { type: 'query', who: 'signed_in', of: 'own', rate: 'read' },
  'accounts.revokeSession': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'write' },
  'accounts.requestPasswordReset': { type: 'mutation', who: 'all', rate: 'sign_up' },
  'accounts.resetPassword': { type: 'mutation', who: 'all', rate: 'log_in_address' },
  'accounts.changePassword': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'log_in_address' },
  'accounts.changeEmail': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'email_code' },
  'accounts.keepEmail': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'write' },
  'accounts.updateProfile': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'write' },
  'accounts.setPicture': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'write' },
  'accounts.removePicture': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'write' },
  'accounts.policy': { type: 'query', who: 'all', rate: 'read', shared: true },
  'accounts.acceptPolicy': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'write' },
  'accounts.acceptContract': { type: 'mutation', who: I, of: 'own', rate: 'write' },
  'accounts.tokens': { type: 'query', who: 'signed_in', of: 'own', rate: 'read' },
  'accounts.createToken': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'write' },
  'accounts.revokeToken': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'write' },
  'accounts.applyAsInstructor': { type: 'mutation', who: T, of: 'own', rate: 'write' },
  'accounts.myApplication': { type: 'query', who: 'signed_in', of: 'own', rate: 'read' },
  'accounts.exportMyData': { type: 'query', who: 'signed_in', of: 'own', rate: 'read', whileViewing: 'refused' },
  'accounts.startExport': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'write' },
  'accounts.deleteMyAccount': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'log_in_address' },
  'accounts.keepMyAccount': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'write' },
  'accounts.beginViewing': { type: 'mutation', who: 'all', rate: 'log_in_address', whileViewing: 'allowed' },
  'accounts.endViewing': { type: 'mutation', who: 'signed_in', of: 'own', rate: 'write', whileViewing: 'allowed' },

  'catalog.search': { type: 'query', who: 'all', rate: 'read', scope: 'courses:read', shared: true },
  'catalog.subjects': { type: 'query', who: 'all', rate: 'read', scope: 'courses:read', shared: true },
  'catalog.course': { type: 'query', who: 'all', rate: 'read', scope: 'courses:read', shared: true },
  'catalog.reviews': { type: 'query', who: 'all', rate: 'read', scope: 'courses:read', shared: true },
  'catalog.popular': { type: 'query', who: 'all', rate: 'read', scope: 'courses:read', shared: true },
  'catalog.topRated': { type: 'query', who: 'all', rate: 'read', scope: 'courses:read', shared: true },
  'catalog.newest': { type: 'query', who: 'all', rate: 'read', scope: 'courses:read', shared: true },
  'catalog.topInstructors': { type: 'query', who: 'all', rate: 'read', scope: 'courses:read', shared: true },
  'catalog.instructor': { type: 'query', who: 'all', rate: 'read', scope: 'courses:read', shared: true },

  'teaching.myCourses': { type: 'query', who: I, of: 'own', rate: 'read', scope: 'teaching:write' },
  'teaching.createCourse': { type: 'mutation', who: I, rate: 'write', scope: 'teaching:write' },
  'teaching.courseForEdit': { type: 'query', who: I, of: 'course', rate: 'read', scope: 'teaching:write' },
  'teaching.updateCourse': { type: 'mutation', who: I, of: 'course', rate: 'write', scope: 'teaching:write' },
  'teaching.deleteDraft': { type: 'mutation', who: I, of: 'course', rate: 'write' },
  'teaching.publishChecklist': { type: 'query', who: I, of: 'course', rate: 'read', scope: 'teaching:write' },
  'teaching.publish': { type: 'mutation', who: I, of: 'course', rate: 'write' },
  'teaching.close': { type: 'mutation', who: I, of: 'course', rate: 'write' },
  'teaching.reopen': { type: 'mutation', who: I, of: 'course', rate: 'write' },
  'teaching.saveSection': { type: 'mutation', who: I, of: 'course', rate: 'write', scope: 'teaching:write' },
  'teaching.saveLesson': { type: 'mutation', who: I, of: 'course', rate: 'write', scope: 'teaching:write' },
  'teaching.reorder': { type: 'mutation', who: I, of: 'course', rate: 'write', scope: 'teaching:write' },
  'teaching.removeItem': { type: 'mutation', who: I, of: 'course', rate: 'write', scope: 'teaching:write' },
  'teaching.setPrice': { type: 'mutation', who: I, of: 'course', rate: 'write', scope: 'teaching:write' },

  'learning.myCourses': { type: 'query', who: 'signed_in', of: 'own', rate: 'read', scope: 'learning:read' },
  'learning.content': { type: 'query', who: 'signed_in', of: 'enrolment', rate: 'read', scope: 'learning:read' },
  'learning.lesson': { type: 'query', who: 'signed_in', of: 'enrolment', rate: 'read', scope: 'learning:read' },
  'learning.recordWatch': { type: 'mutation', who: 'signed_in', of: 'enrolment', rate: 'write' },
  'learning.completeText': { type: 'mutation', who: 'signed_in', of: 'enrolment', rate: 'write' },
  'learning.enrolFree': { type: 'mutation', who: T, rate: 'write' },

  'payments.quote': { type: 'query', who: T, rate: 'read' },
  'payments.checkout': { type: 'mutation', who: T, rate: 'checkout', idempotencyKey: 'required' },
  'payments.order': { type: 'query', who: 'signed_in', of: 'own', rate: 'read', scope: 'orders:read' },
  'payments.orders': { type: 'query', who: T, of: 'own', rate: 'read', scope: 'orders:read' },

  'media.requestUpload': { type: 'mutation', who: I, of: 'course', rate: 'write' },
  'media.uploads': { type: 'query', who: I, of: 'own', rate: 'read' },
  'media.abandonUpload': { type: 'mutation', who: I, of: 'own', rate: 'write' },
  'media.asset': { type: 'query', who: I_A, of: 'own', rate: 'read' },
  'media.deleteAsset': { type: 'mutation', who: I, of: 'own', rate: 'write' },
  'media.playback': { type: 'query', who: 'signed_in', of: 'enrolment', rate: 'read' },
  'media.preview': { type: 'query', who: 'all', rate: 'read' },
  'media.saveCaptions': { type: 'mutation', who: I, of: 'own', rate: 'write' },

  'staff.dashboard': { type: 'query', who: A, rate: 'read', scope: 'staff:read' },
  'staff.users': { type: 'query', who: A, rate: 'read', scope: 'staff:read' },
  'staff.user': { type: 'query', who: A, rate: 'read', scope: 'staff:read' },
  'staff.userSessions': { type: 'query', who: A, rate: 'read' },
  'staff.createUser': { type: 'mutation', who: A, rate: 'write' },
  'staff.setRole': { type: 'mutation', who: A, rate: 'write' },
  'staff.suspend': { type: 'mutation', who: A, rate: 'write' },
  'staff.reinstate': { type: 'mutation', who: A, rate: 'write' },
  'staff.endSessions': { type: 'mutation', who: A, rate: 'write' },
  'staff.viewAs': { type: 'mutation', who: A, rate: 'write' },
  'staff.instructorApplications': { type: 'query', who: A, rate: 'read', scope: 'staff:read' },
  'staff.decideApplication': { type: 'mutation', who: A, rate: 'write' },
  'staff.settings': { type: 'query', who: A, rate: 'read', scope: 'staff:read' },
  'staff.saveSetting': { type: 'mutation', who: A, rate: 'write' },
  'staff.policies': { type: 'query', who: A, rate: 'read', scope: 'staff:read' },
  'staff.savePolicy': { type: 'mutation', who: A, rate: 'write' },
  'staff.auditLog': { type: 'query', who: A, rate: 'read', scope: 'staff:read' },
  'staff.verifyAuditLog': { type: 'query', who: A, rate: 'read', scope: 'staff:read' },
  'staff.courses': { type: 'query', who: A, rate: 'read', scope: 'staff:read' },
  'staff.orders': { type: 'query', who: A, rate: 'read', scope: 'staff:read' },
  'staff.order': { type: 'query', who: A, rate: 'read', scope: 'staff:read' },

  'system.health': { type: 'query', who: 'all', rate: 'read' },
  'system.status': { type: 'query', who: A, rate: 'read', scope: 'staff:read' },
  'system.jobs': { type: 'query', who: A, rate: 'read', scope: 'staff:read' },
  'system.retryJob': { type: 'mutation', who: A, rate: 'write' },
} as const satisfies Record<string, AccessRule>

export type ProcedureName = keyof typeof ACCESS

/** Names of procedures that guests may call too. */
export type OpenProcedureName = { [Name in ProcedureName]: (typeof ACCESS)[Name]['who'] extends 'all' ? Name : never }[ProcedureName]

export type GuardedProcedureName = Exclude<ProcedureName, OpenProcedureName>

export function ruleOf(name: ProcedureName): AccessRule {
  return ACCESS[name]
}
