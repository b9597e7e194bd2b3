import { APIError, type PayloadHandler, type PayloadRequest } from 'payload'
import { pathOfShare } from 'types/preview/share'

import { requireUser } from '../access/require-user.ts'
import { newestState } from '../documents/newest-state.ts'
import type { WithPage } from '../documents/public-versions.ts'
import { env } from '../env.ts'
import type { List, Montage, Person } from '../payload-types.ts'
import { mayShare } from './may-share.ts'
import { maxLinks } from './share-limits.ts'
import { parseShareRequest } from './share-request.ts'
import { working } from './shares-of-document.ts'
import { takeCopy } from './take-copy.ts'
import { hashOf, newToken } from './token.ts'

/** The address is told once: only a hash of its token is stored. */
export type MadeShare = { address: string; id: string; message: string }

/** Answers 400 for a malformed body, 403 when the user may not share this, 404 when it is not there, 409 when it has too many links. */
export const makeShare =
  (collection: WithPage): PayloadHandler =>
  async (req) => {
    requireUser(req)
    const id = String(req.routeParams?.id)
    const { days, follows, for: name } = await parseShareRequest(req)
    const doc = await requireShareable(collection, id, req)
    const token = newToken()
    const share = await req.payload.create({
      collection: 'shares',
      data: {
        by: req.user?.name ?? '',
        document: id,
        expiresAt: new Date(Date.now() + days * 24 * 60 * 60_000).toISOString(),
        follows,
        for: name,
        hash: hashOf(token),
        inCollection: collection,
        opened: 0,
        title: titleOf(doc),
        userId: String(req.user?.id),
        ...(follows === 'copy' && { copy: await takeCopy(doc, req) }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const made: MadeShare = { address: env.webUrl + pathOfShare(token), id: share.id, message: 'The link is made.' }
    return Response.json(made, { status: 201 })
  }

async function requireShareable(collection: WithPage, id: string, req: PayloadRequest): Promise<List | Montage | Person> {
  const doc = await newestState(collection, id, req)
  if (!doc) throw new APIError('There is nothing to share: it was deleted or is in the trash.', 404, null, true)
  if (!(await mayShare(collection, id, req))) {
    const message = 'Writers share drafts that they made and that readers never had, where the site’s settings allow it. Ask an editor.'
    throw new APIError(message, 403, null, true)
  }
  const { totalDocs } = await req.payload.count({ collection: 'shares', overrideAccess: true, req, where: working(collection, id) })
  if (totalDocs >= maxLinks) throw new APIError(`This has ${maxLinks} links that work. End some of them first.`, 409, null, true)
  return doc
}

function titleOf(doc: List | Montage | Person): string {
  const title = 'name' in doc ? doc.name : 'entries' in doc ? doc.shownTitle : doc.title
  return title || 'Without a title'
}
