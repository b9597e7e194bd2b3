/** `isOfServer`: no mail gets through now, to whomever. `reason`: without addresses, since the log and Deliveries say it. */
export type MailFault = { isOfServer: boolean; reason: string }

/** Of an error of nodemailer. */
export function mailFault(error: unknown): MailFault {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  const said = typeof message === 'string' ? message : String(error)
  const reason = said
    .replace(/\S+@\S+/g, '…')
    .replace(/\s+/g, ' ')
    .slice(0, 200)
  return { isOfServer: code !== 'EENVELOPE' && code !== 'EMESSAGE', reason: `The mail server: ${reason}` }
}
