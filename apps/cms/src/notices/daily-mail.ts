const quarterInMs = 15 * 60_000
const quartersInTwoDays = 2 * 24 * 4
const timeOfMail = '08:00'

/** When the clocks of a time zone next show eight in the morning. Zones differ by quarters of an hour. */
export function nextDailyMail(now: Date, timeZone: string): Date {
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
  const first = Math.floor(now.getTime() / quarterInMs) + 1
  for (let quarter = first; quarter < first + quartersInTwoDays; quarter++) {
    const moment = new Date(quarter * quarterInMs)
    if (clock.format(moment) === timeOfMail) return moment
  }
  throw new Error(`In ${timeZone} it is never ${timeOfMail}.`)
}
