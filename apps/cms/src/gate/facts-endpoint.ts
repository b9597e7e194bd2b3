import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { demandUser } from '../access/demand.ts'
import { readFacts } from './facts.ts'
import type { Asked } from './shown-by.ts'

/** More than any list has; an admin form asks for all of its documents at once. */
const most = 1000

/**
 * `POST /api/lists/facts` with `{ images, montages, people }`, ids each: what the gate has to know of them, for those signed in. The admin
 * judges with it while a list is edited.
 */
export const factsEndpoint: Endpoint = {
  path: '/facts',
  method: 'post',
  handler: async (req) => {
    demandUser(req)
    return Response.json(await readFacts(toAsked(await bodyOf(req)), { newest: true, overrideAccess: false, req }))
  },
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    throw new APIError('The body is not JSON.', 400, null, true)
  }
}

function toAsked(body: unknown): Asked {
  const lists = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  return { images: idsIn(lists, 'images'), montages: idsIn(lists, 'montages'), people: idsIn(lists, 'people') }
}

function idsIn(lists: Record<string, unknown>, name: string): string[] {
  const ids = lists[name] ?? []
  if (Array.isArray(ids) && ids.length <= most && ids.every((id) => typeof id === 'string')) return ids
  throw new APIError(`“${name}” must be an array of at most ${most} ids.`, 400, null, true)
}
