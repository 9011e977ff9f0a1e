import {
  activeDays,
  apiTokens,
  dataExports,
  emailCodes,
  instructorApplications,
  policyAcceptances,
  sessions,
  userPictures,
  users,
  viewings,
} from '@lectern/db/core/accounts'
import { auditEntries } from '@lectern/db/core/staff'
import { mails } from '@lectern/db/core/system'
import { asc, eq } from 'drizzle-orm'

import type { ExportPart } from './part.ts'

/** Who somebody is, and how they come in. Secrets stay out: of passwords, codes and tokens only hashes are held, which say nothing about anybody. */
export const ACCOUNT_PARTS = {
  profile: {
    file: 'profile.json',
    about: {
      en: 'Your profile, the address that waits for its code, the exports that you asked for, and the days when you were here.',
      ar: 'ملفك الشخصي، والعنوان الذي ينتظر رمزه، ونسخ بياناتك التي طلبتها، والأيام التي كنت فيها هنا.',
    },
    async read({ core }, { id }) {
      const [profile] = await core
        .select({
          id: users.id,
          name: users.name,
          username: users.username,
          email: users.email,
          emailVerifiedAt: users.emailVerifiedAt,
          role: users.role,
          country: users.country,
          gender: users.gender,
          locale: users.locale,
          currency: users.currency,
          title: users.title,
          biography: users.biography,
          socialLinks: users.socialLinks,
          suspendedAt: users.suspendedAt,
          deletionDueAt: users.deletionDueAt,
          createdAt: users.createdAt,
        })
        .from(users)
        .where(eq(users.id, id))
      const [waiting] = await core.select({ email: emailCodes.email, since: emailCodes.createdAt }).from(emailCodes).where(eq(emailCodes.userId, id))
      const [picture] = await core
        .select({ webpBase64: userPictures.bytes, createdAt: userPictures.createdAt })
        .from(userPictures)
        .where(eq(userPictures.userId, id))
      const exports = await core
        .select({ state: dataExports.state, createdAt: dataExports.createdAt, readyAt: dataExports.readyAt })
        .from(dataExports)
        .where(eq(dataExports.userId, id))
        .orderBy(asc(dataExports.createdAt))
      const days = await core.select({ day: activeDays.day }).from(activeDays).where(eq(activeDays.userId, id)).orderBy(asc(activeDays.day))
      return {
        ...profile,
        emailToConfirm: waiting ?? null,
        picture: picture ? { ...picture, webpBase64: picture.webpBase64.toString('base64') } : null,
        exports,
        daysWhenYouWereHere: days.map(({ day }) => day),
      }
    },
  },
  sessions: {
    file: 'sessions.json',
    about: { en: 'Where you are logged in.', ar: 'الأجهزة التي سجّلت الدخول منها.' },
    read: ({ core }, { id }) =>
      core
        .select({ createdAt: sessions.createdAt, expiresAt: sessions.expiresAt, ip: sessions.ip, userAgent: sessions.userAgent })
        .from(sessions)
        .where(eq(sessions.userId, id))
        .orderBy(asc(sessions.createdAt)),
  },
  tokens: {
    file: 'tokens.json',
    about: { en: 'Names and rights of your API tokens.', ar: 'أسماء رموز الوصول البرمجية وصلاحياتها.' },
    read: ({ core }, { id }) =>
      core
        .select({
          name: apiTokens.name,
          scopes: apiTokens.scopes,
          createdAt: apiTokens.createdAt,
          expiresAt: apiTokens.expiresAt,
          lastUsedAt: apiTokens.lastUsedAt,
          revokedAt: apiTokens.revokedAt,
        })
        .from(apiTokens)
        .where(eq(apiTokens.userId, id))
        .orderBy(asc(apiTokens.createdAt)),
  },
  acceptances: {
    file: 'acceptances.json',
    about: { en: 'Which policies you accepted, in which version, and when.', ar: 'السياسات التي وافقت عليها، وإصدار كل منها، ووقت الموافقة.' },
    read: ({ core }, { id }) =>
      core
        .select({ kind: policyAcceptances.kind, version: policyAcceptances.version, acceptedAt: policyAcceptances.acceptedAt })
        .from(policyAcceptances)
        .where(eq(policyAcceptances.userId, id))
        .orderBy(asc(policyAcceptances.acceptedAt)),
  },
  applications: {
    file: 'applications.json',
    about: { en: 'Your applications to become an instructor, and the answers.', ar: 'طلباتك للتدريس والردود عليها.' },
    read: ({ core }, { id }) =>
      core
        .select({
          state: instructorApplications.state,
          subject: instructorApplications.subject,
          motivation: instructorApplications.motivation,
          sampleUrl: instructorApplications.sampleUrl,
          answer: instructorApplications.answer,
          createdAt: instructorApplications.createdAt,
          decidedAt: instructorApplications.decidedAt,
        })
        .from(instructorApplications)
        .where(eq(instructorApplications.userId, id))
        .orderBy(asc(instructorApplications.createdAt)),
  },
  mails: {
    file: 'mails.json',
    about: { en: 'Which messages we sent you, and when.', ar: 'الرسائل التي أرسلناها إليك وأوقات إرسالها.' },
    read: ({ core }, { id }) =>
      core
        .select({ to: mails.recipient, template: mails.template, promisedAt: mails.createdAt, sentAt: mails.sentAt })
        .from(mails)
        .where(eq(mails.userId, id))
        .orderBy(asc(mails.createdAt)),
  },
  viewings: {
    file: 'viewings.json',
    about: { en: 'When one of our staff looked at the site as you, and why.', ar: 'المرات التي اطّلع فيها أحد موظفينا على الموقع كما تراه أنت، وسبب كل منها.' },
    read: ({ core }, { id }) =>
      core
        .select({ reason: viewings.reason, allowedAt: viewings.createdAt, startedAt: viewings.startedAt, endedAt: viewings.endedAt })
        .from(viewings)
        .where(eq(viewings.userId, id))
        .orderBy(asc(viewings.createdAt)),
  },
  staffActions: {
    file: 'staff-actions.json',
    about: { en: 'What our staff did with your account, and when.', ar: 'ما قام به موظفونا في حسابك وأوقاته.' },
    read: ({ core }, { id }) =>
      core.select({ action: auditEntries.action, at: auditEntries.at }).from(auditEntries).where(eq(auditEntries.subjectId, id)).orderBy(asc(auditEntries.seq)),
  },
} as const satisfies Record<string, ExportPart>
