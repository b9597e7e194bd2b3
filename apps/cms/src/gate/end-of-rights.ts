const warningPeriodInMs = 30 * 24 * 60 * 60 * 1000

type Bounded = { rightsUntil?: string | null }

/** The end of the last day on which an image may be shown, in UTC; null when its rights do not end. */
export function endOfRights({ rightsUntil }: Bounded): Date | null {
  if (!rightsUntil) return null
  const end = new Date(rightsUntil)
  end.setUTCHours(24, 0, 0, 0)
  return end
}

/** `ending`: the rights end within 30 days. Null: later, or never. */
export function standingOfRights(image: Bounded, at: Date): 'ended' | 'ending' | null {
  const end = endOfRights(image)
  if (!end) return null
  if (end <= at) return 'ended'
  return end.getTime() - at.getTime() <= warningPeriodInMs ? 'ending' : null
}

export const lastDay = ({ rightsUntil }: Bounded): string => (rightsUntil ?? '').slice(0, 10)

/** Rights with a `rightsUntil` before this moment have ended or end soon: the same rule for database queries. */
export function warningCutoff(at: Date): Date {
  const last = new Date(at.getTime() + warningPeriodInMs)
  last.setUTCHours(0, 0, 0, 0)
  return last
}
