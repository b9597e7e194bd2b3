export const localTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The value of a `datetime-local` input, in the local time zone. */
export const toLocalInput = (date: Date): string =>
  `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}T${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`

/** Reads the value of a `datetime-local` input; null while it is incomplete. */
export function fromLocalInput(value: string): Date | null {
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date
}

export function nextMorning(now = new Date()): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 9)
}
