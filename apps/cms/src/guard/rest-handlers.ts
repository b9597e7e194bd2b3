import { retryRequests } from '../database/conflicts/retry-requests.ts'
import { guardSignIn } from '../sign-in/guard-sign-in.ts'
import { closedToStrangers } from './closed-to-strangers.ts'
import { refuseMalformed } from './refuse-malformed.ts'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** A handler of Payload's for requests that read, behind our guards. */
export const guardRead = <Rest extends unknown[]>(handle: Handler<Rest>): Handler<Rest> =>
  withoutStore(closedToStrangers(refuseMalformed(handle)))

/** A handler of Payload's for requests that write, behind our guards. */
export const guardWrite = <Rest extends unknown[]>(handle: Handler<Rest>): Handler<Rest> =>
  withoutStore(closedToStrangers(refuseMalformed(guardSignIn(retryRequests(handle)))))

/** No cache stores an answer of the API. Files have a lifetime of their own. */
const withoutStore =
  <Rest extends unknown[]>(handle: Handler<Rest>): Handler<Rest> =>
  async (request, ...rest) => {
    const response = await handle(request, ...rest)
    const isJson = response.headers.get('content-type')?.startsWith('application/json')
    if (isJson && !response.headers.has('cache-control')) response.headers.set('Cache-Control', 'no-store')
    return response
  }
