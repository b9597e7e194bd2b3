import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { APIError, type EmailAdapter } from 'payload'

import type { Env } from '../env.ts'

/** Mail by SMTP where a server is set. Where not, sending is an error: Payload's own stand-in would write reset links into the log. */
export const mail = ({ smtpFrom, smtpUrl }: Pick<Env, 'smtpFrom' | 'smtpUrl'>) =>
  smtpUrl
    ? nodemailerAdapter({ defaultFromAddress: smtpFrom, defaultFromName: 'Montage', skipVerify: true, transportOptions: smtpUrl })
    : noMail(smtpFrom)

const noMail =
  (defaultFromAddress: string): EmailAdapter =>
  () => ({
    defaultFromAddress,
    defaultFromName: 'Montage',
    name: 'no-mail',
    sendEmail: () => Promise.reject(new APIError('This site sends no mail: SMTP_URL is not set.', 503)),
  })
