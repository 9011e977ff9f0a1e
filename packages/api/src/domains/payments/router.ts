import { paymentsDeps } from '../../trpc/reads.ts'
import { router } from '../../trpc/init.ts'
import { guardedProcedure, moneyProcedure } from '../../trpc/procedure.ts'
import { checkout } from './checkout.ts'
import { checkoutInput, orderInput, quoteInput } from './contract.ts'
import { getOrder } from './get-order.ts'
import { listOrders } from './list-orders.ts'
import { quote } from './quote.ts'

export const paymentsSlice = router({
  quote: guardedProcedure('payments.quote')
    .input(quoteInput)
    .query(({ ctx, input }) => quote(ctx, input)),
  checkout: moneyProcedure('payments.checkout')
    .input(checkoutInput)
    .mutation(({ ctx, input }) => checkout({ ...ctx, payments: paymentsDeps(ctx) }, input)),
  order: guardedProcedure('payments.order')
    .input(orderInput)
    .query(({ ctx, input }) => getOrder(ctx, input)),
  orders: guardedProcedure('payments.orders').query(({ ctx }) => listOrders(ctx)),
})
