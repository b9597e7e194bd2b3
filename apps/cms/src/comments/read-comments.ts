import type { PayloadHandler } from 'payload'

import { requireUser } from '../access/require-user.ts'
import type { WithPage } from '../documents/public-versions.ts'
import type { Comment, User } from '../payload-types.ts'
import { findComments, ofDocument } from './stored.ts'
import { type Change, changesFor } from './transitions.ts'

type Stored = Pick<Comment, 'author' | 'id' | 'step' | 'text'>

/** `answers`: the comment that it answers; null for the first of a thread. `may`: what the user may do to it now. `mentions`: names. */
export type ShownComment = Stored & {
  anchor: string
  answers: string | null
  at: string
  editedAt: string | null
  may: Change[]
  mentions: string[]
  montage: string | null
  quote: string
  settledBy: string | null
  subject: string | null
}

/** `GET /api/{lists,montages,people}/:id/comments`: all comments of a document, oldest first, in one question. */
export const readComments =
  (collection: WithPage): PayloadHandler =>
  async (req) => {
    requireUser(req)
    const comments = await findComments({ and: ofDocument(collection, String(req.routeParams?.id)) }, req)
    const answered = new Set(comments.map(({ answers }) => answers))
    const { id, role } = req.user as User
    const now = new Date()
    const shown = comments.map((comment) => ({
      ...toShown(comment),
      may: changesFor({ id: String(id), role }, comment, { isAnswered: answered.has(comment.id), now }),
    }))
    return Response.json({ comments: shown } satisfies { comments: ShownComment[] })
  }

const toShown = (comment: Comment): Omit<ShownComment, 'may'> => ({
  anchor: comment.anchor ?? '',
  answers: comment.answers ?? null,
  at: comment.createdAt,
  author: comment.author,
  editedAt: comment.editedAt ?? null,
  id: comment.id,
  mentions: comment.mentions.map(({ name }) => name),
  montage: comment.montage ?? null,
  quote: comment.quote ?? '',
  settledBy: comment.settledAt ? (comment.settledBy ?? '') : null,
  step: comment.step,
  subject: comment.subject ?? null,
  text: comment.text,
})
