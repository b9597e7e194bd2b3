import type { PayloadRequest, Where } from 'payload'

import type { WithPage } from '../documents/public-versions.ts'
import { env } from '../env.ts'
import type { User } from '../payload-types.ts'
import { nextDailyMail } from './daily-mail.ts'
import type { NoticeKind } from './kinds.ts'

/** `users`: ids; `editors`: all editors and admins. `document`: what the notice leads to. `words`: what somebody said. `by`: the name of who did it. */
export type Told = {
  by?: string
  document: { collection: WithPage; id: string; title: string }
  kind: NoticeKind
  users: (string | null | undefined)[] | 'editors'
  words?: string
}

const maxRecipients = 500
const longestWords = 600

/**
 * Writes a notice for each of the users, and puts its mail into the queue, in the transaction of `req`: so it is there if that commits. Nobody is told of
 * their own doing. Rejects when the database does.
 */
export async function writeNotices(req: PayloadRequest, told: Told): Promise<void> {
  const recipients = await recipientsOf(req, told.users)
  if (recipients.length === 0) return
  const { by = req.user?.name ?? '', document, kind, words = '' } = told
  const data = { by, document: document.id, inCollection: document.collection, kind, title: document.title, words: shortened(words) }
  const dailyAt = isMailed() && recipients.some(({ noticeMail }) => noticeMail === 'daily') ? await nextDaily(req) : null
  for (const { id, noticeMail } of recipients) {
    const notice = await req.payload.db.create({ collection: 'notices', data: { ...data, user: String(id) }, req })
    if (!isMailed() || noticeMail === 'never') continue
    const restsUntil = (noticeMail === 'daily' && dailyAt ? dailyAt : new Date()).toISOString()
    const mail = { attempts: 0, notice: String(notice.id), restsUntil, user: String(id) }
    await req.payload.db.create({ collection: 'mails', data: mail, req, returning: false } as never)
  }
}

export const isMailed = (): boolean => env.smtpUrl !== ''

type Recipient = Pick<User, 'id' | 'noticeMail'>

async function recipientsOf(req: PayloadRequest, users: Told['users']): Promise<Recipient[]> {
  const ids = users === 'editors' ? [] : users.filter((id) => typeof id === 'string')
  if (users !== 'editors' && ids.length === 0) return []
  const where: Where = users === 'editors' ? { role: { in: ['admin', 'editor'] } } : { id: { in: [...new Set(ids)] } }
  const { docs } = await req.payload.db.find<Recipient>({
    collection: 'users',
    limit: maxRecipients,
    pagination: false,
    req,
    select: { noticeMail: true },
    where,
  })
  return docs.filter(({ id }) => String(id) !== String(req.user?.id))
}

async function nextDaily(req: PayloadRequest): Promise<Date> {
  const site = await req.payload.db.findGlobal<{ timeZone?: string | null }>({ slug: 'site', req })
  return nextDailyMail(new Date(), site?.timeZone || 'UTC')
}

const shortened = (words: string): string => (words.length > longestWords ? `${words.slice(0, longestWords - 1)}…` : words)
