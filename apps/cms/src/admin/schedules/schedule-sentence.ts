import { formatMoment } from '../../schedules/format-moment.ts'
import type { ShownSchedule } from '../../schedules/schedules-of-document.ts'

export function scheduleSentence(
  { action, at, by, conflict, outcome, revision, state, withDrafts }: ShownSchedule,
  timeZone: string,
): string {
  const isPublish = action === 'publish'
  const when = formatMoment(at, timeZone)
  if (state === 'refused') return `Was not ${isPublish ? 'published' : 'withdrawn'} as scheduled for ${when}. ${outcome}`
  if (state === 'done') {
    return `${isPublish ? 'Went live' : 'Was withdrawn'} as scheduled for ${when}. This form still shows what was there before.`
  }
  if (conflict) return `Cannot ${isPublish ? 'go live' : 'be withdrawn'} as scheduled for ${when}. ${conflict}`
  if (!isPublish) return `Will be withdrawn from readers on ${when}. Scheduled by ${by}.`
  return `Goes live on ${when}, as saved at revision ${revision}${withTitles(withDrafts ?? [])}. Scheduled by ${by}.`
}

function withTitles(titles: string[]): string {
  const quoted = titles.map((title) => `“${title}”`)
  return quoted.length === 0 ? '' : `, with ${new Intl.ListFormat('en-GB').format(quoted)}`
}
