import config from '@payload-config'
import { extractJWT, getPayload } from 'payload'
import { questionPaths } from 'types/site-questions'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** What anybody may ask: whether the CMS runs, and the ways to sign in. The questions of the site are signed, and check that themselves. */
const open = new Set([
  'GET /api/health',
  'GET /api/users/me',
  'POST /api/users/forgot-password',
  'POST /api/users/login',
  'POST /api/users/logout',
  'POST /api/users/reset-password',
  ...Object.values(questionPaths).map((path) => `POST ${path}`),
])

/**
 * A handler of REST requests for those who are signed in. Anybody else gets 401 before it is known what was asked: the same for what exists and
 * what does not (ADR 035). Access rules stand behind it.
 */
export const closedToStrangers =
  <Rest extends unknown[]>(handle: Handler<Rest>): Handler<Rest> =>
  async (request, ...rest) => {
    const asked = `${request.method} ${new URL(request.url).pathname}`
    if (open.has(asked) || (await isSignedIn(request.headers))) return handle(request, ...rest)
    return Response.json({ errors: [{ message: 'Sign in first: nothing is told to strangers.' }] }, { status: 401 })
  }

async function isSignedIn(headers: Headers): Promise<boolean> {
  const payload = await getPayload({ config })
  // Most strangers bear no token, and cost no question to the database.
  if (extractJWT({ headers, payload }) === null) return false
  const { user } = await payload.auth({ headers })
  return user !== null
}
