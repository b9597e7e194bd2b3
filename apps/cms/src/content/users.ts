import { type CollectionConfig, Forbidden } from 'payload'

import { isAdmin, isAdminField } from '../access/roles.ts'
import { selfOrAdmin } from '../access/self-or-admin.ts'
import { env } from '../env.ts'
import { addSessionToCommitted, recordSignIn } from '../guard/concurrent-sign-in.ts'
import { endTransactionOfForgotten } from '../guard/end-transaction-of-forgotten.ts'
import { refuseForgottenWithoutMail } from '../guard/refuse-forgotten-without-mail.ts'
import { refuseShortPassword } from '../guard/refuse-short-password.ts'
import { resetMail, resetSubject } from '../mail/reset-mail.ts'

/** Those who sign in. Readers never see them; bylines are `people`. */
export const Users: CollectionConfig = {
  slug: 'users',
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: isAdmin,
    delete: isAdmin,
    read: selfOrAdmin,
    unlock: isAdmin,
    update: selfOrAdmin,
  },
  admin: {
    defaultColumns: ['name', 'email', 'role'],
    group: 'Newsroom',
    hidden: ({ user }) => user?.role !== 'admin',
    useAsTitle: 'name',
  },
  auth: {
    cookies: { sameSite: 'Lax', secure: env.cmsUrl.startsWith('https://') },
    forgotPassword: { generateEmailHTML: resetMail, generateEmailSubject: () => resetSubject },
    lockTime: 10 * 60 * 1000,
    maxLoginAttempts: 8,
    removeTokenFromResponses: true,
    tokenExpiration: 12 * 60 * 60,
  },
  // Payload would give the first account to the first visitor.
  endpoints: [{ path: '/first-register', method: 'post', handler: (req) => Promise.reject(new Forbidden(req.t)) }],
  fields: [
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
  ],
  hooks: {
    beforeLogin: [addSessionToCommitted],
    beforeOperation: [refuseShortPassword, refuseForgottenWithoutMail, endTransactionOfForgotten, recordSignIn],
  },
}
