const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** A moment as a `datetime-local` input holds it, in the time zone of this machine. */
export const toLocalInput = (date: Date): string =>
  `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}T${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`

/** The moment that a `datetime-local` input names; null while it names none. */
export function fromLocalInput(value: string): Date | null {
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date
}

/** Nine in the morning of the next day: what an editor most likely means. */
export function nextMorning(now = new Date()): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 9)
}
