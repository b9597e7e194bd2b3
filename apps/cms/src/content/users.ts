import { type CollectionConfig, Forbidden } from 'payload'

import { isAdmin, isAdminField, isNobody } from '../access/roles.ts'
import { selfOrAdmin } from '../access/self-or-admin.ts'
import { isOnTls } from '../env.ts'
import { checkShape } from '../guard/check-shape.ts'
import { resetMail, resetSubject } from '../mail/reset-mail.ts'
import { mailSetting } from '../notices/mail-setting.ts'
import { deleteNoticesOfUser } from '../notices/notices.ts'
import { addSessionToCommitted, recordSignIn } from '../sign-in/concurrent-sign-in.ts'
import { endTransactionOfForgotten } from '../sign-in/end-transaction-of-forgotten.ts'
import { hashForNobody } from '../sign-in/hash-for-nobody.ts'
import { hashNewPassword, storeNewPassword } from '../sign-in/new-password.ts'
import { presentPasswordField, requirePresentPassword } from '../sign-in/present-password.ts'
import { refuseForgottenWithoutMail } from '../sign-in/refuse-forgotten-without-mail.ts'
import { refuseShortPassword } from '../sign-in/refuse-short-password.ts'
import { resetPasswordEndpoint } from '../sign-in/reset-password-endpoint.ts'
import { retainLastAdmin, retainLastAdminOnDelete } from '../sign-in/retain-last-admin.ts'

/** Those who sign in. Readers never see them; bylines are `people`. */
export const Users: CollectionConfig = {
  slug: 'users',
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: isAdmin,
    delete: isAdmin,
    read: selfOrAdmin,
    unlock: isNobody,
    update: selfOrAdmin,
  },
  admin: {
    defaultColumns: ['name', 'email', 'role'],
    group: 'Newsroom',
    hidden: ({ user }) => user?.role !== 'admin',
    useAsTitle: 'name',
  },
  auth: {
    cookies: { sameSite: 'Lax', secure: isOnTls },
    forgotPassword: { generateEmailHTML: resetMail, generateEmailSubject: () => resetSubject },
    // With Payload's lock, strangers keep somebody out, and parallel guesses undo it. `sign-in/` limits attempts.
    maxLoginAttempts: 0,
    removeTokenFromResponses: true,
    tokenExpiration: 12 * 60 * 60,
  },
  endpoints: [
    // Payload would give the first account to the first visitor.
    { path: '/first-register', method: 'post', handler: (req) => Promise.reject(new Forbidden(req.t)) },
    resetPasswordEndpoint,
  ],
  lockDocuments: false,
  fields: [
    presentPasswordField,
    { name: 'name', type: 'text', required: true },
    {
      name: 'role',
      type: 'select',
      access: { create: isAdminField, update: isAdminField },
      admin: { description: 'Writers save drafts. Editors publish. Admins also manage users.' },
      defaultValue: 'writer',
      options: [
        { label: 'Admin', value: 'admin' },
        { label: 'Editor', value: 'editor' },
        { label: 'Writer', value: 'writer' },
      ],
      required: true,
      saveToJWT: true,
    },
    mailSetting,
  ],
  hooks: {
    beforeChange: [retainLastAdmin, storeNewPassword],
    beforeDelete: [retainLastAdminOnDelete, deleteNoticesOfUser],
    beforeLogin: [addSessionToCommitted],
    beforeOperation: [
      checkShape,
      refuseShortPassword,
      refuseForgottenWithoutMail,
      endTransactionOfForgotten,
      recordSignIn,
      requirePresentPassword,
      hashNewPassword,
      hashForNobody,
    ],
  },
}
