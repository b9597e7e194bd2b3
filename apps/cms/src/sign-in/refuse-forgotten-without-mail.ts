import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { env } from '../env.ts'

/** Without a mail server, the reset link would end in the log, where others can read it. */
export const refuseForgottenWithoutMail: CollectionBeforeOperationHook = ({ operation }) => {
  if (operation !== 'forgotPassword' || env.smtpUrl) return
  throw new APIError('This site sends no mail. Ask whoever runs it for a new password: npm run admin:reset.', 403, null, true)
}
