import type { Payload, TypedUser } from 'payload'

import type { Notice } from '../payload-types.ts'

type Requester = { payload: Payload; user: Pick<TypedUser, 'id'> }

/** `count`: 100 for more. `mentions`: the newest five. */
export type Unseen = { count: number; mentions: Notice[] }

export const maxCounted = 100
const maxMentions = 5

/** What a user has not seen yet, in one question. */
export async function readUnseen({ payload, user }: Requester): Promise<Unseen> {
  const { docs } = await payload.db.find<Notice>({
    collection: 'notices',
    limit: maxCounted,
    pagination: false,
    sort: '-createdAt',
    where: { and: [{ user: { equals: String(user.id) } }, { seenAt: { exists: false } }] },
  })
  return { count: docs.length, mentions: docs.filter(({ kind }) => kind === 'mentioned').slice(0, maxMentions) }
}
