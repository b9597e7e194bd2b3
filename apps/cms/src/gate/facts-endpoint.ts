import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { requireUser } from '../access/require-user.ts'
import { readFacts } from './facts.ts'
import type { ShownIds } from './shown-ids.ts'

const maxIds = 1000

/** The admin checks a list with these facts while it is edited. */
export const factsEndpoint: Endpoint = {
  path: '/facts',
  method: 'post',
  handler: async (req) => {
    requireUser(req)
    return Response.json(await readFacts(parseIds(await bodyOf(req)), { newest: true, overrideAccess: false, req }))
  },
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    throw new APIError('The body is not JSON.', 400, null, true)
  }
}

function parseIds(body: unknown): ShownIds {
  const lists = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  return { images: idsIn(lists, 'images'), montages: idsIn(lists, 'montages'), people: idsIn(lists, 'people') }
}

function idsIn(lists: Record<string, unknown>, name: string): string[] {
  const ids = lists[name] ?? []
  if (Array.isArray(ids) && ids.length <= maxIds && ids.every((id) => typeof id === 'string')) return ids
  throw new APIError(`“${name}” must be an array of at most ${maxIds} ids.`, 400, null, true)
}
