import type { PayloadRequest } from 'payload'

import type { NoticeKind } from '../notices/kinds.ts'
import { type Told, writeNotices } from '../notices/write-notices.ts'
import type { Handover } from '../payload-types.ts'

type Move = Handover['moves'][number]
type Review = Pick<Handover, 'approvedById' | 'askedById' | 'askedOfId' | 'document' | 'inCollection' | 'state' | 'takenById' | 'title'>

/** Whom a move concerns, and what they are told: the editor who is asked, or all; those who asked and who decide. Others are not told. */
const notices: Partial<Record<Move['kind'], { kind: NoticeKind; users: (review: Review) => Told['users'] }>> = {
  ask: { kind: 'asked', users: ({ askedOfId }) => (askedOfId ? [askedOfId] : 'editors') },
  approve: { kind: 'approved', users: ({ askedById }) => [askedById] },
  // The asker of an approved review has been told of the verdict.
  publish: { kind: 'published', users: ({ askedById, state, takenById }) => (state === 'approved' ? [] : [askedById, takenById]) },
  override: { kind: 'published', users: ({ askedById, takenById }) => [askedById, takenById] },
  return: { kind: 'returned', users: ({ askedById }) => [askedById] },
  withdraw: { kind: 'withdrawn', users: ({ askedById, takenById }) => [askedById, takenById] },
  change: { kind: 'approval fell', users: ({ approvedById }) => [approvedById] },
}

/** @param review as it was before the move */
export async function tellOfMove(review: Review, { kind, words }: Move, req: PayloadRequest): Promise<void> {
  const notice = notices[kind]
  if (!notice) return
  const document = { collection: review.inCollection, id: review.document, title: review.title ?? '' }
  await writeNotices(req, { document, kind: notice.kind, users: notice.users(review), words })
}
