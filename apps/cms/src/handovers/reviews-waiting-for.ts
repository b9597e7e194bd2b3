import type { Where } from 'payload'

import type { WithPage } from '../documents/public-versions.ts'
import type { Handover, User } from '../payload-types.ts'
import { findHandovers, type Requester } from './stored.ts'

export type WaitingReview = Pick<Handover, 'askedBy' | 'title'> & { askedAt: string; collection: WithPage; id: string; words: string }

const maxListed = 10
const maxCounted = 200

/**
 * The reviews that wait for a user, in one question: those that nobody has taken, asked of her or of anybody, and those that she has. The newest ten, and
 * how many there are.
 */
export async function reviewsWaitingFor(
  user: Pick<User, 'id' | 'role'>,
  req: Requester,
): Promise<{ count: number; reviews: WaitingReview[] }> {
  if (user.role === 'writer') return { count: 0, reviews: [] }
  const id = String(user.id)
  const where: Where = {
    or: [
      {
        and: [
          { state: { equals: 'asked' } },
          { askedById: { not_equals: id } },
          { or: [{ askedOfId: { equals: id } }, { askedOfId: { exists: false } }] },
        ],
      },
      { and: [{ state: { equals: 'taken' } }, { takenById: { equals: id } }] },
    ],
  }
  const waiting = await findHandovers(where, req, { limit: maxCounted })
  return { count: waiting.length, reviews: waiting.slice(0, maxListed).map(toWaiting) }
}

const toWaiting = ({ askedBy, createdAt, document, inCollection, moves, title }: Handover): WaitingReview => ({
  askedAt: createdAt,
  askedBy,
  collection: inCollection,
  id: document,
  title: title ?? '',
  words: moves[0]?.words ?? '',
})
