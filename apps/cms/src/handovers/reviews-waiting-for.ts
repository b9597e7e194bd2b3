import type { PayloadRequest, Where } from 'payload'

import type { WithPage } from '../documents/public-versions.ts'
import type { Handover, User } from '../payload-types.ts'
import { findHandovers } from './stored.ts'

export type WaitingReview = Pick<Handover, 'askedBy' | 'title'> & { askedAt: string; collection: WithPage; id: string; words: string }

const maxListed = 10

/** The reviews that wait for a user: those that nobody has taken, asked of her or of anybody, and those that she has. Newest ten first, and how many there are. */
export async function reviewsWaitingFor(
  user: Pick<User, 'id' | 'role'>,
  req: PayloadRequest,
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
  const { totalDocs: count } = await req.payload.count({ collection: 'handovers', overrideAccess: true, req, where })
  const reviews = count === 0 ? [] : await findHandovers(where, req, { limit: maxListed })
  return { count, reviews: reviews.map(toWaiting) }
}

const toWaiting = ({ askedBy, createdAt, document, inCollection, moves, title }: Handover): WaitingReview => ({
  askedAt: createdAt,
  askedBy,
  collection: inCollection,
  id: document,
  title: title ?? '',
  words: moves[0]?.words ?? '',
})
