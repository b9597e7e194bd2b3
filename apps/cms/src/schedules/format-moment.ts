/** For example “23 November 2026, 09:00 (Europe/Berlin)”. */
export function formatMoment(moment: Date | string, timeZone: string): string {
  const date = new Date(moment)
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone, year: 'numeric' })
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
  return `${day}, ${time} (${timeZone})`
}
