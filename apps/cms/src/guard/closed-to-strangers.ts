import config from '@payload-config'
import { extractJWT, getPayload } from 'payload'
import { questionPaths } from 'types/site-questions'

import { answerTooLarge, limitBody } from './limit-body.ts'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** Requests that anybody may send: whether the CMS is well, and the ways to sign in. The site signs its questions, and their endpoints check that. */
const openToAll = new Set([
  'GET /api/health',
  'GET /api/ready',
  'GET /api/users/me',
  'POST /api/users/forgot-password',
  'POST /api/users/login',
  'POST /api/users/logout',
  'POST /api/users/reset-password',
  ...Object.values(questionPaths).map((path) => `POST ${path}`),
])

/**
 * A handler of REST requests for those who are signed in. Anybody else gets 401 before the request is looked at: the same for what exists and
 * what does not (ADR 035). A body larger than its sender may send is 413 (`limit-body.ts`).
 */
export const closedToStrangers =
  <Rest extends unknown[]>(handle: Handler<Rest>): Handler<Rest> =>
  async (request, ...rest) => {
    const signedIn = await isSignedIn(request.headers)
    if (!signedIn && !openToAll.has(`${request.method} ${new URL(request.url).pathname}`)) {
      return Response.json({ errors: [{ message: 'Sign in first: nothing is told to strangers.' }] }, { status: 401 })
    }
    const limited = limitBody(request, signedIn)
    if (limited.isTooLarge()) return answerTooLarge(limited.limit)
    const response = await handle(limited.request, ...rest)
    return limited.isTooLarge() ? answerTooLarge(limited.limit) : response
  }

async function isSignedIn(headers: Headers): Promise<boolean> {
  const payload = await getPayload({ config })
  // Most strangers bear no token, and cost no question to the database.
  if (extractJWT({ headers, payload }) === null) return false
  const { user } = await payload.auth({ headers })
  return user !== null
}
