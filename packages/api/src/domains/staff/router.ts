import { router } from '../../trpc/init.ts'
import { guardedProcedure } from '../../trpc/procedure.ts'
import * as contract from './contract.ts'
import { createUser } from './create-user.ts'
import { decideApplications } from './decide-application.ts'
import { endSessions } from './end-sessions.ts'
import { getDashboard } from './get-dashboard.ts'
import { getOrder } from './get-order.ts'
import { getUser } from './get-user.ts'
import { listApplications } from './list-applications.ts'
import { listAudit } from './list-audit.ts'
import { listCourses } from './list-courses.ts'
import { listOrders } from './list-orders.ts'
import { listPolicies } from './list-policies.ts'
import { listSettings } from './list-settings.ts'
import { listUsers } from './list-users.ts'
import { reinstate } from './reinstate.ts'
import { savePolicy } from './save-policy.ts'
import { saveSetting } from './save-setting.ts'
import { setRole } from './set-role.ts'
import { suspend } from './suspend.ts'
import { listUserSessions } from './user-sessions.ts'
import { verifyAudit } from './verify-audit.ts'
import { viewAs } from './view-as.ts'

export const staffSlice = router({
  dashboard: guardedProcedure('staff.dashboard')
    .input(contract.dashboardInput)
    .query(({ ctx, input }) => getDashboard(ctx, input)),
  users: guardedProcedure('staff.users')
    .input(contract.usersInput)
    .query(({ ctx, input }) => listUsers(ctx, input)),
  user: guardedProcedure('staff.user')
    .input(contract.userInput)
    .query(({ ctx, input }) => getUser(ctx, input)),
  userSessions: guardedProcedure('staff.userSessions')
    .input(contract.userInput)
    .query(({ ctx, input }) => listUserSessions(ctx, input)),
  createUser: guardedProcedure('staff.createUser')
    .input(contract.createUserInput)
    .mutation(({ ctx, input }) => createUser(ctx, input)),
  setRole: guardedProcedure('staff.setRole')
    .input(contract.setRoleInput)
    .mutation(({ ctx, input }) => setRole(ctx, input)),
  suspend: guardedProcedure('staff.suspend')
    .input(contract.suspendInput)
    .mutation(({ ctx, input }) => suspend(ctx, input)),
  reinstate: guardedProcedure('staff.reinstate')
    .input(contract.reinstateInput)
    .mutation(({ ctx, input }) => reinstate(ctx, input)),
  endSessions: guardedProcedure('staff.endSessions')
    .input(contract.endSessionsInput)
    .mutation(({ ctx, input }) => endSessions(ctx, input)),
  viewAs: guardedProcedure('staff.viewAs')
    .input(contract.viewAsInput)
    .mutation(({ ctx, input }) => viewAs(ctx, input)),
  instructorApplications: guardedProcedure('staff.instructorApplications')
    .input(contract.applicationsInput)
    .query(({ ctx, input }) => listApplications(ctx, input)),
  decideApplication: guardedProcedure('staff.decideApplication')
    .input(contract.decideApplicationInput)
    .mutation(({ ctx, input }) => decideApplications(ctx, input)),
  settings: guardedProcedure('staff.settings').query(({ ctx }) => listSettings(ctx)),
  saveSetting: guardedProcedure('staff.saveSetting')
    .input(contract.saveSettingInput)
    .mutation(({ ctx, input }) => saveSetting(ctx, input)),
  policies: guardedProcedure('staff.policies').query(({ ctx }) => listPolicies(ctx)),
  savePolicy: guardedProcedure('staff.savePolicy')
    .input(contract.savePolicyInput)
    .mutation(({ ctx, input }) => savePolicy(ctx, input)),
  auditLog: guardedProcedure('staff.auditLog')
    .input(contract.auditInput)
    .query(({ ctx, input }) => listAudit(ctx, input)),
  verifyAuditLog: guardedProcedure('staff.verifyAuditLog').query(({ ctx }) => verifyAudit(ctx)),
  courses: guardedProcedure('staff.courses')
    .input(contract.coursesInput)
    .query(({ ctx, input }) => listCourses(ctx, input)),
  orders: guardedProcedure('staff.orders')
    .input(contract.ordersInput)
    .query(({ ctx, input }) => listOrders(ctx, input)),
  order: guardedProcedure('staff.order')
    .input(contract.orderInput)
    .query(({ ctx, input }) => getOrder(ctx, input)),
})
