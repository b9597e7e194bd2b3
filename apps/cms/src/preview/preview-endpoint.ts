import { APIError, createLocalReq, type Endpoint, type PayloadRequest } from 'payload'
import { maxPreviewBytes, type PreviewAnswer, type PreviewQuestion } from 'types/preview/question'
import { type PreviewTicket, readPreviewTicket } from 'types/preview/ticket'
import { questionPaths } from 'types/site-questions'

import { env } from '../env.ts'
import { badRequest, signedEndpoint } from '../read-model/signed-endpoint.ts'
import { isScheduled } from '../schedules/target.ts'
import { previewState } from './preview-state.ts'
import { newestVersion, type Previewed, scheduledCopy } from './previewed.ts'
import { readPreview } from './read-preview.ts'

/** Answers the site's question for a preview. The person of the ticket must still have an account, and may see what she may read. */
export const previewEndpoint: Endpoint = signedEndpoint<PreviewQuestion>(
  questionPaths.preview,
  maxPreviewBytes,
  async ({ data, token, view }, req) => {
    const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
    if (typeof token !== 'string' || !isObject(view) || (data !== undefined && !isObject(data))) {
      return badRequest('Say which preview: "token", "view", and "data" if there is any.')
    }
    try {
      return Response.json(await answer({ data, token, view }, req))
    } catch (error) {
      if (error instanceof APIError && error.status < 500) return Response.json({ error: error.message }, { status: error.status })
      throw error
    }
  },
)

async function answer({ data, token, view }: PreviewQuestion, { payload }: PayloadRequest): Promise<PreviewAnswer> {
  const ticket = readPreviewTicket(token, env.announceSecret)
  if (ticket === null) return { status: 'absent' }
  if (ticket.until <= Date.now()) return { reason: 'This preview has ended. Open it again from the form in the admin.', status: 'ended' }
  const where = { id: { equals: ticket.user } }
  const { docs } = await payload.find({ collection: 'users', depth: 0, limit: 1, overrideAccess: true, pagination: false, where })
  const [user] = docs
  if (!user) return { reason: 'The account of this preview is gone.', status: 'ended' }

  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const previewed = await previewedBy(ticket, { data, view }, req)
  if (!previewed) return { status: 'absent' }
  const { page, site, ...read } = await readPreview(previewed, view.show, req)
  return { page, site, state: await previewState(previewed, read, dateOf(view.at), req), status: 'page' }
}

function dateOf(at: unknown): Date {
  const date = new Date(typeof at === 'string' ? at : Number.NaN)
  return Number.isNaN(date.getTime()) ? new Date() : date
}

const previewedBy = (
  { collection, id }: PreviewTicket,
  { data, view }: Omit<PreviewQuestion, 'token'>,
  req: PayloadRequest,
): Promise<Previewed | null> =>
  isScheduled(collection) && typeof view.schedule === 'string'
    ? scheduledCopy({ collection, id }, view.schedule, req)
    : newestVersion(collection, id, req, data)
