import { APIError, type PayloadHandler, type PayloadRequest, ValidationError } from 'payload'

import { requireUser } from '../access/require-user.ts'
import { isAdminRequest } from '../access/roles.ts'
import { inTransaction } from '../database/transaction.ts'
import { newestState } from '../documents/newest-state.ts'
import type { WithPage } from '../documents/public-versions.ts'
import { validationError } from '../errors/validation-error.ts'
import type { Handover, List, Montage, Person, User } from '../payload-types.ts'
import { approvalOverride } from '../request-context.ts'
import { fingerprintOf } from './approval.ts'
import { type HandoverRequest, parseHandoverRequest } from './handover-request.ts'
import { messages } from './messages.ts'
import { moveBy, moveOn, openHandover, slotOf } from './stored.ts'
import { tellOfMove } from './tell-of-move.ts'
import { titleOfDocument } from './title-of-document.ts'
import { mayDo, transitions } from './transitions.ts'
import { readsTwoPairs, savedLast } from './two-pairs.ts'

/**
 * `POST /api/{lists,montages,people}/:id/handover`. Answers 400 for a malformed body, 403 when the user may not do this, 404 when the document is not
 * there, 409 when the review stands otherwise or somebody saved the document meanwhile.
 */
export const changeHandover =
  (collection: WithPage): PayloadHandler =>
  async (req) => {
    requireUser(req)
    const request = await parseHandoverRequest(req)
    await inTransaction(req, () => change(collection, String(req.routeParams?.id), request, req))
    return Response.json({ message: messages.done[request.do] })
  }

async function change(collection: WithPage, id: string, request: HandoverRequest, req: PayloadRequest): Promise<void> {
  const doc = await newestState(collection, id, req)
  if (!doc) throw new APIError('This was deleted or is in the trash.', 404, null, true)
  if (request.revision !== null && request.revision !== doc.revision) throw savedMeanwhile(doc)
  const handover = await openHandover(collection, id, req)
  if (request.do === 'ask') return ask(collection, doc, handover, request, req)
  if (request.do === 'override') return override(collection, doc, request, req)
  const found = requireState(handover, request, req)
  await moves[request.do]({ collection, doc, handover: found, request, req })
}

type Target = List | Montage | Person
type Moving = { collection: WithPage; doc: Target; handover: Handover; request: HandoverRequest; req: PayloadRequest }

const moves: Record<Exclude<HandoverRequest['do'], 'ask' | 'override'>, (moving: Moving) => Promise<void>> = {
  take: (moving) => write(moving, { ...takenBy(moving.req.user), takenAt: new Date().toISOString() }),
  release: (moving) => write(moving, { ...takenBy(null), takenAt: null }),
  approve: async (moving) => write(moving, await approval(moving)),
  publish: approveAndPublish,
  return: (moving) => write(moving, { approvedContent: null }),
  withdraw: (moving) => write(moving, { approvedContent: null }),
}

const write = ({ handover, request, req }: Moving, data: Partial<Handover>): Promise<void> =>
  moveOn(handover, moveBy(req, request.do, request.words), { ...data, state: transitions[request.do].to }, req)

const takenBy = (user: PayloadRequest['user']) => ({ takenBy: user?.name ?? null, takenById: user ? String(user.id) : null })

async function approveAndPublish(moving: Moving): Promise<void> {
  const { collection, doc, handover, request, req } = moving
  if (handover.state !== 'approved') {
    await moveOn(handover, moveBy(req, 'approve', request.words), { ...(await approval(moving)), state: 'approved' }, req)
  }
  await publish(collection, doc, req)
}

async function override(collection: WithPage, doc: Target, { words }: HandoverRequest, req: PayloadRequest): Promise<void> {
  if (!isAdminRequest(req)) throw new APIError(messages.overrideIsForAdmins, 403, null, true)
  approvalOverride.set(req, words)
  await publish(collection, doc, req)
}

/** By the ordinary update, whose hooks close the review: with its gate, its edition and its announcement. */
async function publish(collection: WithPage, { id, revision = null }: Target, req: PayloadRequest): Promise<void> {
  const data = { _status: 'published' as const, revision }
  await req.payload.update({ collection, id, data, depth: 0, overrideAccess: false, req })
}

async function approval({ doc, req }: Moving): Promise<Partial<Handover>> {
  const isOwn = savedLast(doc, req)
  if (isOwn && (await readsTwoPairs(req))) throw new APIError(messages.savedByApprover, 403, null, true)
  return {
    approvedBy: req.user?.name ?? '',
    approvedById: String(req.user?.id),
    approvedContent: isOwn ? null : fingerprintOf(doc),
    isChanged: false,
  }
}

function requireState(handover: Handover | null, { do: action }: HandoverRequest, { user }: PayloadRequest): Handover {
  const { from } = transitions[action]
  if (!handover) throw new APIError(messages.notOpen, 409, null, true)
  if (!from.includes(handover.state)) throw new APIError(messages.standsOtherwise(handover), 409, null, true)
  const { id, role } = user as User
  if (!mayDo(action, { id: String(id), role }, handover)) throw new APIError(messages.refused(action, handover), 403, null, true)
  return handover
}

async function ask(collection: WithPage, doc: Target, open: Handover | null, { of, words }: HandoverRequest, req: PayloadRequest) {
  if (open) throw new APIError(messages.standsOtherwise(open), 409, null, true)
  if (doc._status === 'published') throw new APIError(messages.nothingToReview, 409, null, true)
  const asked = of === null ? null : await requireReviewer(of, req)
  const move = moveBy(req, 'ask', words)
  const data = {
    askedBy: req.user?.name ?? '',
    askedById: String(req.user?.id),
    askedOf: asked?.name ?? null,
    askedOfId: of,
    document: doc.id,
    inCollection: collection,
    moves: [move],
    slot: slotOf(collection, doc.id),
    state: 'asked' as const,
    step: 1,
    title: titleOfDocument(doc),
  }
  try {
    await req.payload.create({ collection: 'handovers', data, depth: 0, overrideAccess: true, req })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    throw new APIError(messages.askedMeanwhile, 409, null, true)
  }
  await tellOfMove(data, move, req)
}

async function requireReviewer(id: string, req: PayloadRequest): Promise<User> {
  const where = { and: [{ id: { equals: id } }, { role: { in: ['admin', 'editor'] } }] }
  const { docs } = await req.payload.find({ collection: 'users', depth: 0, limit: 1, overrideAccess: true, pagination: false, req, where })
  if (docs[0] && id !== String(req.user?.id)) return docs[0]
  throw validationError({ message: 'Ask an editor or an admin other than yourself.', path: 'of' })
}

const savedMeanwhile = ({ revisedBy }: Target) =>
  new APIError(`${revisedBy || 'Somebody'} saved this after you opened it. Open it again and look at what changed.`, 409, null, true)
