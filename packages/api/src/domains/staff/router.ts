import { router } from '../../trpc/init.ts'
import { guardedProcedure } from '../../trpc/procedure.ts'
import { coursesInput, dashboardInput, orderInput, ordersInput, userInput, usersInput } from './contract.ts'
import { getDashboard } from './get-dashboard.ts'
import { getOrder } from './get-order.ts'
import { getUser } from './get-user.ts'
import { listCourses } from './list-courses.ts'
import { listOrders } from './list-orders.ts'
import { listUsers } from './list-users.ts'

export const staffSlice = router({
  dashboard: guardedProcedure('staff.dashboard')
    .input(dashboardInput)
    .query(({ ctx, input }) => getDashboard(ctx, input)),
  users: guardedProcedure('staff.users')
    .input(usersInput)
    .query(({ ctx, input }) => listUsers(ctx, input)),
  user: guardedProcedure('staff.user')
    .input(userInput)
    .query(({ ctx, input }) => getUser(ctx, input)),
  courses: guardedProcedure('staff.courses')
    .input(coursesInput)
    .query(({ ctx, input }) => listCourses(ctx, input)),
  orders: guardedProcedure('staff.orders')
    .input(ordersInput)
    .query(({ ctx, input }) => listOrders(ctx, input)),
  order: guardedProcedure('staff.order')
    .input(orderInput)
    .query(({ ctx, input }) => getOrder(ctx, input)),
})
