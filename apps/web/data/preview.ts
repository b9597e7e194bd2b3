import type { IncomingMessage } from 'node:http'
import { CmsDown, CmsError } from 'types/cms-faults'
import type { PreviewAnswer, PreviewView } from 'types/preview/question'
import { readPreviewTicket } from 'types/preview/ticket'

import { cms } from '../cms-client/cms.ts'
import { env } from '../env.ts'
import { storePictures } from '../store/pictures/media-store.ts'
import { lastSiteLanguages } from '../words/site-language.ts'
import { wordsIn } from '../words/words.ts'
import { BodyTooLarge, readBody } from './read-body.ts'

export type Preview = Extract<PreviewAnswer, { status: 'page' }> & { view: PreviewView }

/** `code`: an HTTP status. */
export type PreviewFailure = { code: 400 | 404 | 410 | 413 | 503; reason: string }

/** `admin`: the origin of the admin, which shows the preview in a frame. */
type Read = { admin: string; preview: Preview | PreviewFailure }

type Address = { query: Record<string, unknown>; token: string }

const maxBytes = 1_000_000

/** Reads the preview at an address. The body of a POST has the unsaved values of the form as `data`. Null without a ticket of ours. */
export async function readPreview(address: Address, request: IncomingMessage): Promise<Read | null> {
  // Before the CMS is asked: strangers guess.
  const ticket = readPreviewTicket(address.token, env.announceSecret)
  return ticket && { admin: ticket.admin, preview: await ask(address, request).catch(failureOf) }
}

async function ask({ query, token }: Address, request: IncomingMessage): Promise<Preview | PreviewFailure> {
  const data = request.method === 'POST' ? parse(await readBody(request, maxBytes)) : undefined
  const view = viewOf(query)
  const answer = await cms().preview({ data, token, view })
  if (answer.status === 'absent') return { code: 404, reason: words().absent }
  if (answer.status === 'ended') return { code: 410, reason: answer.reason }
  return { ...answer, page: answer.page && (await storePictures(answer.page)), view }
}

const words = () => wordsIn(lastSiteLanguages().words).noPreview

/** Throws an error that is no failure of a preview. */
function failureOf(error: unknown): PreviewFailure {
  if (error instanceof BodyTooLarge) return { code: 413, reason: words().tooLong }
  if (error instanceof CmsDown) return { code: 503, reason: words().away }
  if ((error instanceof CmsError && error.status === 400) || error instanceof SyntaxError) return { code: 400, reason: words().noPage }
  throw error
}

function parse(body: string): Record<string, unknown> {
  const { data } = (JSON.parse(body) ?? {}) as { data?: unknown }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new SyntaxError('The body has no “data”.')
  return data as Record<string, unknown>
}

/** `on` is the day of the form in the strip: at its noon rights that end with it have not ended. */
function viewOf({ on, schedule, show }: Record<string, unknown>): PreviewView {
  return {
    ...(typeof on === 'string' && /^\d{4}-\d\d-\d\d$/.test(on) && { at: `${on}T12:00:00Z` }),
    ...(typeof schedule === 'string' && { schedule }),
    ...((show === 'front' || show === 'public') && { show }),
  }
}
