import type { ShownSchedule } from '../../schedules/schedules-of-list.ts'
import { inWords } from '../../schedules/words.ts'

/** The time zone of whoever looks. */
export const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** What is to become of a list, or what became of it, with times in the zone given. */
export function sentenceOf({ action, at, by, outcome, revision, state, withDrafts }: ShownSchedule, timeZone: string): string {
  const isPublish = action === 'publish'
  const when = inWords(at, timeZone)
  if (state === 'refused') return `Was to ${isPublish ? 'go live' : 'be withdrawn'} on ${when}. Refused: ${outcome}`
  if (state === 'done') {
    return `${isPublish ? 'Went live' : 'Was withdrawn'} as scheduled for ${when}. This form shows what was saved before.`
  }
  if (!isPublish) return `Is withdrawn from readers on ${when}. Scheduled by ${by}.`
  return `Goes live on ${when}, as saved at revision ${revision}${along(withDrafts ?? [])}. Scheduled by ${by}.`
}

function along(titles: string[]): string {
  const named = titles.map((title) => `“${title}”`)
  return named.length === 0 ? '' : `, with ${new Intl.ListFormat('en-GB').format(named)}`
}
