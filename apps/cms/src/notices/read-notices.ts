import type { Payload, TypedUser } from 'payload'

import type { Notice } from '../payload-types.ts'

const perPage = 50

export type PageOfNotices = { notices: Notice[]; page: number; pages: number }

/** A page of a user's notices, the newest first. */
export async function readNotices(
  { payload, user }: { payload: Payload; user: Pick<TypedUser, 'id'> },
  page: number,
): Promise<PageOfNotices> {
  const { docs, totalPages } = await payload.db.find<Notice>({
    collection: 'notices',
    limit: perPage,
    page,
    // MongoDB counts only when it is asked to.
    pagination: true,
    sort: '-createdAt',
    where: { user: { equals: String(user.id) } },
  })
  return { notices: docs, page, pages: totalPages }
}
