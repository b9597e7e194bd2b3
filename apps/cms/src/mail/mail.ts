import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { APIError, type EmailAdapter } from 'payload'

import type { Env } from '../env.ts'

/** Mail by SMTP. Without a server, sending is an error: Payload's default would log the reset links. */
export const mail = ({ smtpFrom, smtpUrl }: Pick<Env, 'smtpFrom' | 'smtpUrl'>) =>
  smtpUrl
    ? nodemailerAdapter({ defaultFromAddress: smtpFrom, defaultFromName: 'Montage', skipVerify: true, transportOptions: serverOf(smtpUrl) })
    : noMail(smtpFrom)

function serverOf(url: string) {
  const { hostname: host, password, port, protocol, username } = new URL(url)
  const secure = protocol === 'smtps:'
  const auth = username ? { auth: { pass: decodeURIComponent(password), user: decodeURIComponent(username) } } : {}
  return { host, port: Number(port) || (secure ? 465 : 587), secure, ...auth }
}

const noMail =
  (defaultFromAddress: string): EmailAdapter =>
  () => ({
    defaultFromAddress,
    defaultFromName: 'Montage',
    name: 'no-mail',
    sendEmail: () => Promise.reject(new APIError('This site sends no mail: SMTP_URL is not set.', 503)),
  })
