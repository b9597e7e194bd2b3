import type { Payload } from 'payload'

import type { Mail, Notice, User } from '../payload-types.ts'
import { type MailFault, mailFault } from './mail-fault.ts'
import { mailTextOf } from './mail-text.ts'

const minuteInMs = 60_000
const maxPauseInMs = 60 * minuteInMs
const givenUpAfterMs = 4 * 24 * 60 * minuteInMs
/** Longer than a mail takes. A process that is killed in between leaves the mail to be sent again after it. */
const leaseInMs = 10 * minuteInMs
const maxRows = 500

/** Sends what is due, one mail for each user. Several processes may do so at once: each mail is claimed first. Rejects when the database does. */
export async function sendMails(payload: Payload, now = Date.now()): Promise<void> {
  const due = await findDue(payload, now)
  const tooOld = due.filter(({ createdAt }) => Date.parse(createdAt) < now - givenUpAfterMs)
  await giveUp(tooOld, payload)
  const waiting = due.filter((mail) => !tooOld.includes(mail))
  for (const user of new Set(waiting.map((mail) => mail.user))) {
    const claimed: Mail[] = []
    for (const mail of waiting) if (mail.user === user && (await claim(mail, payload, now))) claimed.push(mail)
    if (claimed.length === 0) continue
    const fault = await send(user, claimed, payload)
    if (!fault) await remove(claimed, payload)
    else await postpone(claimed, fault, payload, now)
    if (fault?.isOfServer) return restAll(payload, now)
  }
}

/** Null when it was sent, or when there is nothing to send any more. */
async function send(userId: string, mails: Mail[], payload: Payload): Promise<MailFault | null> {
  const user = await payload.db.findOne<User>({
    collection: 'users',
    select: { email: true, noticeMail: true },
    where: { id: { equals: userId } },
  })
  if (!user || user.noticeMail === 'never') return null
  const { docs: notices } = await payload.db.find<Notice>({
    collection: 'notices',
    pagination: false,
    sort: 'createdAt',
    // Those that the user has seen in the meantime need no mail.
    where: { and: [{ id: { in: mails.map(({ notice }) => notice) } }, { user: { equals: userId } }, { seenAt: { exists: false } }] },
  })
  if (notices.length === 0) return null
  try {
    await payload.sendEmail({ ...mailTextOf(notices), to: user.email })
    return null
  } catch (error) {
    return mailFault(error)
  }
}

async function postpone(mails: Mail[], { reason }: MailFault, payload: Payload, now: number): Promise<void> {
  if (mails.every(({ lastError }) => lastError !== reason)) payload.logger.warn({ msg: `A mail failed: ${reason}` })
  for (const { attempts, id } of mails) {
    const restsUntil = iso(now + Math.min(minuteInMs * 2 ** attempts, maxPauseInMs))
    const data = { attempts: attempts + 1, lastError: reason, restsUntil }
    await payload.db.updateOne({ collection: 'mails', data, id, returning: false })
  }
}

/** A server that is away is not asked once for each user. */
async function restAll(payload: Payload, now: number): Promise<void> {
  const where = { restsUntil: { less_than_equal: iso(now) } }
  await payload.db.updateMany({ collection: 'mails', data: { restsUntil: iso(now + minuteInMs) }, returning: false, where })
}

async function giveUp(mails: Mail[], payload: Payload): Promise<void> {
  if (mails.length === 0) return
  const reason = mails.findLast(({ lastError }) => lastError)?.lastError
  payload.logger.warn({ msg: `Given up after four days, mails with this many notices: ${mails.length}. ${reason ?? ''}`.trim() })
  await remove(mails, payload)
}

const remove = (mails: Mail[], payload: Payload) =>
  payload.db.deleteMany({ collection: 'mails', where: { id: { in: mails.map(({ id }) => id) } } })

/** False: another process was faster. */
async function claim({ id, restsUntil }: Mail, payload: Payload, now: number): Promise<boolean> {
  const where = { and: [{ id: { equals: id } }, { restsUntil: { equals: restsUntil } }] }
  const data = { restsUntil: iso(now + leaseInMs) }
  return Boolean(await payload.db.updateOne({ collection: 'mails', data, options: { atomic: true }, where }))
}

async function findDue(payload: Payload, now: number): Promise<Mail[]> {
  const where = { restsUntil: { less_than_equal: iso(now) } }
  const { docs } = await payload.db.find<Mail>({ collection: 'mails', limit: maxRows, pagination: false, sort: 'createdAt', where })
  return docs
}

const iso = (time: number): string => new Date(time).toISOString()
