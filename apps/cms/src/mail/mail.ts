import { createTransport } from 'nodemailer'
import { APIError, type EmailAdapter } from 'payload'

import type { Env } from '../env.ts'

const defaultFromName = 'Montage'

/** Mail by SMTP. Without a server, sending is an error: Payload's default would log the reset links. */
export const mail = ({ smtpFrom, smtpUrl }: Pick<Env, 'smtpFrom' | 'smtpUrl'>): EmailAdapter =>
  smtpUrl ? mailBySmtp(smtpFrom, smtpUrl) : noMail(smtpFrom)

function mailBySmtp(defaultFromAddress: string, smtpUrl: string): EmailAdapter {
  const transport = createTransport(serverOf(smtpUrl))
  return () => ({
    defaultFromAddress,
    defaultFromName,
    name: 'smtp',
    sendEmail: ({ from, html, subject, text, to }) =>
      transport.sendMail({ from: from ?? { address: defaultFromAddress, name: defaultFromName }, html, subject, text, to }),
  })
}

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
    defaultFromName,
    name: 'no-mail',
    sendEmail: () => Promise.reject(new APIError('This site sends no mail: SMTP_URL is not set.', 503)),
  })
