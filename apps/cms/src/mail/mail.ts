import { createTransport } from 'nodemailer'
import { APIError, type EmailAdapter } from 'payload'

import type { Env } from '../env.ts'

const defaultFromName = 'Montage'

/** Of a connection, a greeting, and each later answer: a server that hangs keeps nobody longer. */
const defaultTimeoutInMs = 10_000

type Settings = Pick<Env, 'smtpFrom' | 'smtpUrl'>

/** Mail by SMTP. Without a server, sending is an error: Payload's default would log the reset links. */
export const mail = ({ smtpFrom, smtpUrl }: Settings, timeoutInMs = defaultTimeoutInMs): EmailAdapter =>
  smtpUrl ? mailBySmtp(smtpFrom, smtpUrl, timeoutInMs) : noMail(smtpFrom)

function mailBySmtp(defaultFromAddress: string, smtpUrl: string, timeoutInMs: number): EmailAdapter {
  const timeouts = { connectionTimeout: timeoutInMs, dnsTimeout: timeoutInMs, greetingTimeout: timeoutInMs, socketTimeout: timeoutInMs }
  // Lets no absent editor's mail program answer.
  const headers = { 'Auto-Submitted': 'auto-generated' }
  const transport = createTransport({ ...serverOf(smtpUrl), ...timeouts })
  return () => ({
    defaultFromAddress,
    defaultFromName,
    name: 'smtp',
    sendEmail: ({ from, html, subject, text, to }) =>
      transport.sendMail({ from: from ?? { address: defaultFromAddress, name: defaultFromName }, headers, html, subject, text, to }),
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
