import type { Endpoint, Payload } from 'payload'
import type { ShareAnswer, ShareQuestion } from 'types/preview/share'
import { questionPaths } from 'types/site-questions'

import { readPreview } from '../preview/read-preview.ts'
import { badRequest, signedEndpoint } from '../read-model/signed-endpoint.ts'
import { countOpening, openShare } from './open-share.ts'
import { sharedDocument } from './shared-document.ts'

const maxBytes = 1_000

/** Answers the site's question for what a link shows, and counts it when a person opens it. */
export const shareEndpoint: Endpoint = signedEndpoint<ShareQuestion>(
  questionPaths.share,
  maxBytes,
  async ({ counts, token }, { payload }) => {
    if (typeof token !== 'string' || typeof counts !== 'boolean') {
      return badRequest('Say which link: "token", and whether a person opens it: "counts".')
    }
    return Response.json(await answer({ counts, token }, payload))
  },
)

async function answer({ counts, token }: ShareQuestion, payload: Payload): Promise<ShareAnswer> {
  const opened = await openShare(token, payload)
  if (opened.status !== 'open') return opened
  const { req, share } = opened
  const document = await sharedDocument(share, req)
  const { page, site } = document ? await readPreview(document, undefined, req) : { page: null, site: null }
  if (!page) return { status: 'absent' }
  if (counts) await countOpening(share, payload)
  return { by: share.by, page, site, status: 'page', until: share.expiresAt }
}
