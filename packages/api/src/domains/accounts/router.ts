import { router } from '../../trpc/init.ts'
import { guardedProcedure, openProcedure } from '../../trpc/procedure.ts'
import { readCore } from '../../trpc/reads.ts'
import { acceptPolicy } from './accept-policy.ts'
import { applyAsInstructor } from './apply-as-instructor.ts'
import { beginViewing } from './begin-viewing.ts'
import { changeEmail } from './change-email.ts'
import { changePassword } from './change-password.ts'
import * as contract from './contract.ts'
import { createToken } from './create-token.ts'
import { deleteMyAccount } from './delete-my-account.ts'
import { endViewing } from './end-viewing.ts'
import { getMe } from './get-me.ts'
import { getPolicy } from './get-policy.ts'
import { keepEmail } from './keep-email.ts'
import { keepMyAccount } from './keep-my-account.ts'
import { latestExport } from './latest-export.ts'
import { listSessions } from './list-sessions.ts'
import { listTokens } from './list-tokens.ts'
import { logIn } from './log-in.ts'
import { logOut } from './log-out.ts'
import { logOutEverywhere } from './log-out-everywhere.ts'
import { latestApplication } from './my-application.ts'
import { removePicture } from './remove-picture.ts'
import { requestPasswordReset } from './request-password-reset.ts'
import { resendCode } from './resend-code.ts'
import { resetPassword } from './reset-password.ts'
import { revokeSession } from './revoke-session.ts'
import { revokeToken } from './revoke-token.ts'
import { setPicture } from './set-picture.ts'
import { signUp } from './sign-up.ts'
import { signUpOpen } from './sign-up-open.ts'
import { startExport } from './start-export.ts'
import { updateProfile } from './update-profile.ts'
import { verifyEmail } from './verify-email.ts'

export const accountsSlice = router({
  signUp: openProcedure('accounts.signUp')
    .input(contract.signUpInput)
    .mutation(({ ctx, input }) => signUp(ctx, input)),
  signUpOpen: openProcedure('accounts.signUpOpen').query(({ ctx }) => signUpOpen(ctx)),
  verifyEmail: guardedProcedure('accounts.verifyEmail')
    .input(contract.verifyEmailInput)
    .mutation(({ ctx, input }) => verifyEmail(ctx, input)),
  resendCode: guardedProcedure('accounts.resendCode').mutation(({ ctx }) => resendCode(ctx)),
  logIn: openProcedure('accounts.logIn')
    .input(contract.logInInput)
    .mutation(({ ctx, input }) => logIn(ctx, input)),
  logOut: guardedProcedure('accounts.logOut').mutation(({ ctx }) => logOut(ctx)),
  logOutEverywhere: guardedProcedure('accounts.logOutEverywhere').mutation(({ ctx }) => logOutEverywhere(ctx)),
  me: openProcedure('accounts.me').query(({ ctx }) => getMe(ctx)),
  sessions: guardedProcedure('accounts.sessions').query(({ ctx }) => listSessions(ctx)),
  revokeSession: guardedProcedure('accounts.revokeSession')
    .input(contract.revokeSessionInput)
    .mutation(({ ctx, input }) => revokeSession(ctx, input)),
  requestPasswordReset: openProcedure('accounts.requestPasswordReset')
    .input(contract.requestPasswordResetInput)
    .mutation(({ ctx, input }) => requestPasswordReset(ctx, input)),
  resetPassword: openProcedure('accounts.resetPassword')
    .input(contract.resetPasswordInput)
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),
  changePassword: guardedProcedure('accounts.changePassword')
    .input(contract.changePasswordInput)
    .mutation(({ ctx, input }) => changePassword(ctx, input)),
  changeEmail: guardedProcedure('accounts.changeEmail')
    .input(contract.changeEmailInput)
    .mutation(({ ctx, input }) => changeEmail(ctx, input)),
  keepEmail: guardedProcedure('accounts.keepEmail').mutation(({ ctx }) => keepEmail(ctx)),
  updateProfile: guardedProcedure('accounts.updateProfile')
    .input(contract.updateProfileInput)
    .mutation(({ ctx, input }) => updateProfile(ctx, input)),
  setPicture: guardedProcedure('accounts.setPicture')
    .input(contract.setPictureInput)
    .mutation(({ ctx, input }) => setPicture(ctx, input)),
  removePicture: guardedProcedure('accounts.removePicture').mutation(({ ctx }) => removePicture(ctx)),
  policy: openProcedure('accounts.policy')
    .input(contract.policyInput)
    .query(({ ctx, input }) => getPolicy(ctx, input)),
  acceptPolicy: guardedProcedure('accounts.acceptPolicy')
    .input(contract.acceptPolicyInput)
    .mutation(({ ctx, input }) => acceptPolicy(ctx, 'payment_and_refund', input)),
  acceptContract: guardedProcedure('accounts.acceptContract')
    .input(contract.acceptPolicyInput)
    .mutation(({ ctx, input }) => acceptPolicy(ctx, 'instructor_contract', input)),
  tokens: guardedProcedure('accounts.tokens').query(({ ctx }) => listTokens(ctx)),
  createToken: guardedProcedure('accounts.createToken')
    .input(contract.createTokenInput)
    .mutation(({ ctx, input }) => createToken(ctx, input)),
  revokeToken: guardedProcedure('accounts.revokeToken')
    .input(contract.revokeTokenInput)
    .mutation(({ ctx, input }) => revokeToken(ctx, input)),
  beginViewing: openProcedure('accounts.beginViewing')
    .input(contract.beginViewingInput)
    .mutation(({ ctx, input }) => beginViewing(ctx, input)),
  endViewing: guardedProcedure('accounts.endViewing').mutation(({ ctx }) => endViewing(ctx)),
  applyAsInstructor: guardedProcedure('accounts.applyAsInstructor')
    .input(contract.applyInput)
    .mutation(({ ctx, input }) => applyAsInstructor(ctx, input)),
  myApplication: guardedProcedure('accounts.myApplication').query(({ ctx }) => readCore(ctx, (db) => latestApplication(db, ctx.actor.id))),
  exportMyData: guardedProcedure('accounts.exportMyData').query(({ ctx }) => readCore(ctx, (db) => latestExport(db, ctx.actor.id, ctx.deps.clock.now()))),
  startExport: guardedProcedure('accounts.startExport').mutation(({ ctx }) => startExport(ctx)),
  deleteMyAccount: guardedProcedure('accounts.deleteMyAccount')
    .input(contract.deleteAccountInput)
    .mutation(({ ctx, input }) => deleteMyAccount(ctx, input)),
  keepMyAccount: guardedProcedure('accounts.keepMyAccount').mutation(({ ctx }) => keepMyAccount(ctx)),
})
