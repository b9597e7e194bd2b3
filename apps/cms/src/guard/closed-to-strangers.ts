import config from '@payload-config'
import { extractJWT, getPayload } from 'payload'
import { questionPaths } from 'types/site-questions'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** The requests of the site check their signature themselves. */
const open = new Set([
  'GET /api/health',
  'GET /api/users/me',
  'POST /api/users/forgot-password',
  'POST /api/users/login',
  'POST /api/users/logout',
  'POST /api/users/reset-password',
  ...Object.values(questionPaths).map((path) => `POST ${path}`),
])

/** The same answer for paths that exist and paths that do not (ADR 035). */
export const closedToStrangers =
  <Rest extends unknown[]>(handle: Handler<Rest>): Handler<Rest> =>
  async (request, ...rest) => {
    const route = `${request.method} ${new URL(request.url).pathname}`
    if (open.has(route) || (await isSignedIn(request.headers))) return handle(request, ...rest)
    return Response.json({ errors: [{ message: 'Sign in first: nothing is told to strangers.' }] }, { status: 401 })
  }

async function isSignedIn(headers: Headers): Promise<boolean> {
  const payload = await getPayload({ config })
  if (extractJWT({ headers, payload }) === null) return false
  const { user } = await payload.auth({ headers })
  return user !== null
}
