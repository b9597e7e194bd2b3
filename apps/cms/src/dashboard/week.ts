/** A day of the calendar. `date`: at noon in UTC, to be formatted in UTC. */
export type Day<Item> = { date: string; items: Item[]; key: string }

const daysShown = 7
const dayInMs = 24 * 60 * 60 * 1000

/** For example “2026-11-27”. */
const dayIn = (moment: Date, timeZone: string): string =>
  moment.toLocaleDateString('en-CA', { day: '2-digit', month: '2-digit', timeZone, year: 'numeric' })

/** Today and the six days after it in a time zone, each with what is due; what is overdue stands under today. */
export function daysOfWeek<Item extends { at: string }>(items: Item[], now: Date, timeZone: string): Day<Item>[] {
  const noon = Date.parse(`${dayIn(now, timeZone)}T12:00:00Z`)
  const due = items.toSorted((a, b) => a.at.localeCompare(b.at))
  return Array.from({ length: daysShown }, (_, index) => {
    const date = new Date(noon + index * dayInMs).toISOString()
    const key = date.slice(0, 10)
    const isOf = (item: Item) => {
      const day = dayIn(new Date(item.at), timeZone)
      return day === key || (index === 0 && day < key)
    }
    return { date, items: due.filter(isOf), key }
  })
}

/** A moment after the last day that `daysOfWeek` shows, in any time zone. */
export const endOfWeek = (now: Date, timeZone: string): Date =>
  new Date(Date.parse(`${dayIn(now, timeZone)}T12:00:00Z`) + (daysShown + 1) * dayInMs)
