import config from '@payload-config'
import { getPayload } from 'payload'

import { isConflict } from './conflict.ts'
import { retrying } from './retrying.ts'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/**
 * A handler of requests that write, whose conflicts with other writers are tried again before anybody hears of them. When each try met one,
 * nothing was saved: the answer is 503, to be asked again in a second.
 */
export const retryRequests =
  <Rest extends unknown[]>(handle: Handler<Rest>): Handler<Rest> =>
  async (request, ...rest) => {
    try {
      // A body is read once: each try gets a copy.
      return await retrying(() => handle(request.clone(), ...rest))
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
