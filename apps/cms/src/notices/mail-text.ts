import { env } from '../env.ts'
import type { Notice } from '../payload-types.ts'
import { sentenceOf } from './kinds.ts'

export type MailText = { subject: string; text: string }

const longestSubject = 150

/** One mail for all that a user is to be told now: titles, what happened and what somebody said, and no other words of a draft. */
export function mailTextOf(notices: Notice[]): MailText {
  const [first, ...more] = notices
  const about = first && more.length === 0 ? `${first.title}: ${sentenceOf(saidBy(first))}` : severalTitles(notices)
  const text = [...notices.map(paragraphOf), `Which mails you get, you choose in your account: ${env.cmsUrl}/admin/account`].join('\n\n')
  return { subject: about.replace(/\s+/g, ' ').slice(0, longestSubject), text }
}

function severalTitles(notices: Notice[]): string {
  const titles = [...new Set(notices.map(({ title }) => title))]
  return `${notices.length} notices: ${titles.join(', ')}`
}

const saidBy = ({ by, kind }: Notice) => ({ by: by ?? '', kind })

function paragraphOf(notice: Notice): string {
  const { document, inCollection, title, words } = notice
  const address = `${env.cmsUrl}/admin/collections/${inCollection}/${document}`
  return [`${title}: ${sentenceOf(saidBy(notice))}${words ? ':' : '.'}`, ...(words ? [words] : []), address].join('\n')
}
