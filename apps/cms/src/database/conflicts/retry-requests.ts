import config from '@payload-config'
import { getPayload } from 'payload'

import { isConflict } from './conflict.ts'
import { retry } from './retry.ts'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** Retries a request handler after conflicts. When every attempt met one, nothing was saved and the response is 503 with `Retry-After`. */
export const retryRequests =
  <Rest extends unknown[]>(handle: Handler<Rest>): Handler<Rest> =>
  async (request, ...rest) => {
    try {
      // A body can be read once, so each attempt gets a copy.
      return await retry(() => handle(request.clone(), ...rest), { isRead: isRead(request) })
    } catch (error) {
      if (!isConflict(error)) throw error
      const { logger } = await getPayload({ config })
      logger.error({
        err: error,
        msg: `Given up after conflicts with other writers: ${request.method} ${new URL(request.url).pathname}`,
      })
      return Response.json({ errors: [{ message: error.message }] }, { headers: { 'Retry-After': '1' }, status: error.status })
    }
  }

/** The questions of the site read too, though they have a body. */
const isRead = ({ method, url }: Request): boolean => ['GET', 'HEAD'].includes(method) || new URL(url).pathname.startsWith('/api/site/')
