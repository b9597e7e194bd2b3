import { APIError, type PayloadHandler, type PayloadRequest } from 'payload'

import { requireUser } from '../access/require-user.ts'
import { inTransaction } from '../database/transaction.ts'
import { newestState } from '../documents/newest-state.ts'
import type { WithPage } from '../documents/public-versions.ts'
import type { Comment, List, Montage, Person, User } from '../payload-types.ts'
import { type CommentRequest, parseCommentRequest } from './comment-request.ts'
import { findPlace } from './find-place.ts'
import { type Mentioned, mentionsIn } from './mentions.ts'
import { messages } from './messages.ts'
import { peopleToMention } from './people-to-mention.ts'
import { changeStored, deleteStored, findComments, ofDocument } from './stored.ts'
import { tellMentioned, tellThread } from './tell.ts'
import { type Change, mayDo, stateOf, transitions } from './transitions.ts'

/**
 * `POST /api/{lists,montages,people}/:id/comments`. Answers 400 for a malformed body and a place that is not there, 403 when the user may not do this, 404 when the
 * document or the comment is not there, 409 when somebody else changed the comment meanwhile.
 */
export const changeComment =
  (collection: WithPage): PayloadHandler =>
  async (req) => {
    requireUser(req)
    const request = await parseCommentRequest(req)
    const id = await inTransaction(req, () => change(collection, String(req.routeParams?.id), request, req))
    return Response.json({ id, message: messages.done[request.do] })
  }

/** What happens, where, and who does it. */
export type Acting = { collection: WithPage; doc: List | Montage | Person; request: CommentRequest; req: PayloadRequest }

/** Returns the id of the comment. */
async function change(collection: WithPage, id: string, request: CommentRequest, req: PayloadRequest): Promise<string> {
  const doc = await newestState(collection, id, req)
  if (!doc) throw new APIError('This was deleted or is in the trash.', 404, null, true)
  const acting = { collection, doc, req, request }
  if (request.do === 'write') return write(acting, await findPlace(collection, doc, request, req))
  const comment = await requireComment(acting, request.do)
  if (request.do === 'answer') return answer(acting, comment)
  if (comment.step !== request.step) throw new APIError(messages.changedMeanwhile, 409, null, true)
  await changes[request.do](acting, comment)
  return comment.id
}

const changes: Record<Exclude<Change, 'answer'>, (acting: Acting, comment: Comment) => Promise<void>> = {
  edit,
  delete: remove,
  settle: ({ req }, comment) => changeStored(comment, { settledAt: new Date().toISOString(), settledBy: req.user?.name ?? '' }, req),
  reopen: ({ req }, comment) => changeStored(comment, { settledAt: null, settledBy: null }, req),
}

async function write(acting: Acting, place: Partial<Comment>): Promise<string> {
  const mentions = await mentioned(acting)
  const id = await store(acting, { ...place, mentions })
  await tellMentioned(acting, mentions)
  return id
}

async function answer(acting: Acting, thread: Comment): Promise<string> {
  // So that nobody deletes or settles it unread meanwhile.
  await changeStored(thread, { settledAt: null, settledBy: null }, acting.req)
  const mentions = await mentioned(acting)
  const id = await store(acting, { answers: thread.id, mentions })
  await tellMentioned(acting, mentions)
  await tellThread(acting, thread, mentions)
  return id
}

async function store({ collection, doc, req, request }: Acting, given: Pick<Comment, 'mentions'> & Partial<Comment>): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'comments',
    data: {
      ...given,
      author: req.user?.name ?? '',
      authorId: String(req.user?.id),
      document: doc.id,
      inCollection: collection,
      step: 1,
      text: request.text,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}

async function edit(acting: Acting, comment: Comment): Promise<void> {
  const mentions = await mentioned(acting)
  await changeStored(comment, { editedAt: new Date().toISOString(), mentions, text: acting.request.text }, acting.req)
  const before = comment.mentions.map(({ id }) => id)
  await tellMentioned(
    acting,
    mentions.filter(({ id }) => !before.includes(id)),
  )
}

async function remove({ req }: Acting, comment: Comment): Promise<void> {
  const [answered] = comment.answers ? [] : await findComments({ answers: { equals: comment.id } }, req)
  if (answered) throw new APIError(messages.isAnswered, 409, null, true)
  await deleteStored(comment, req)
}

const mentioned = async ({ req, request }: Acting): Promise<Mentioned[]> =>
  request.text.includes('@') ? mentionsIn(request.text, await peopleToMention(req)) : []

async function requireComment({ collection, doc, req, request }: Acting, action: Change): Promise<Comment> {
  const [comment] = await findComments({ and: [...ofDocument(collection, doc.id), { id: { equals: request.comment } }] }, req)
  if (!comment) throw new APIError(messages.gone, 404, null, true)
  const { id, role } = req.user as User
  if (!mayDo(action, { id: String(id), role }, comment, new Date())) throw new APIError(messages.refused[action], 403, null, true)
  if (!transitions[action].from.includes(stateOf(comment))) throw new APIError(messages.standsOtherwise, 409, null, true)
  return comment
}
