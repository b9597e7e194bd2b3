import type { ShownShare } from '../../shares/shares-of-document.ts'

const moment = (date: string): string => new Date(date).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })

/** In the time zone of the browser. */
export function shareSentence({ by, ended, expiresAt, follows }: ShownShare): string {
  const shows = follows === 'draft' ? 'the newest draft' : 'the draft as it was then'
  return ended === null ? `Shared by ${by}. Shows ${shows} until ${moment(expiresAt)}.` : `Shared by ${by}. ${ended}`
}

export function openedSentence({ lastOpenedAt, opened }: ShownShare): string {
  if (opened === 0) return 'Not opened yet.'
  const last = lastOpenedAt ? `${opened === 1 ? '' : 'last '}on ${moment(lastOpenedAt)}` : ''
  return `Opened ${opened === 1 ? 'once' : `${opened} times`}, ${last}.`
}
