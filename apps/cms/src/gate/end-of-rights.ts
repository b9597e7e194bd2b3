/** From how many days before its end a right is spoken of. */
const daysOfWarning = 30

const msOfDay = 24 * 60 * 60 * 1000

type Bounded = { rightsUntil?: string | null }

/** The moment from which an image may not be shown: when its last day is over, in UTC. Null when its rights do not end. */
export function endOfRights({ rightsUntil }: Bounded): Date | null {
  if (!rightsUntil) return null
  const end = new Date(rightsUntil)
  end.setUTCHours(24, 0, 0, 0)
  return end
}

/** Whether the rights in an image have ended, or end soon enough to say so; null when neither. */
export function standingOfRights(image: Bounded, at: Date): 'ended' | 'ending' | null {
  const end = endOfRights(image)
  if (!end) return null
  if (end <= at) return 'ended'
  return end.getTime() - at.getTime() <= daysOfWarning * msOfDay ? 'ending' : null
}

/** The last day, as it is written in sentences. */
export const lastDay = ({ rightsUntil }: Bounded): string => (rightsUntil ?? '').slice(0, 10)

/** What is stored before this moment as the last day is told of: it has ended, or ends soon. */
export function toldOfBefore(at: Date): Date {
  const last = new Date(at.getTime() + daysOfWarning * msOfDay)
  last.setUTCHours(0, 0, 0, 0)
  return last
}
