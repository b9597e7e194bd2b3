import type { PayloadHandler, PayloadRequest } from 'payload'

import { requireUser } from '../access/require-user.ts'
import type { Mentioned } from './mentions.ts'

/** Everybody who signs in. */
export async function peopleToMention(req: PayloadRequest): Promise<Mentioned[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 500,
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true },
    sort: 'name',
  })
  return docs.map(({ id, name }) => ({ id: String(id), name: name ?? '' })).filter(({ name }) => name.trim() !== '')
}

/** `GET /api/{lists,montages,people}/:id/comments/people`: for the composer, which asks once somebody types an @. */
export const readPeople: PayloadHandler = async (req) => {
  requireUser(req)
  return Response.json({ names: [...new Set((await peopleToMention(req)).map(({ name }) => name))] })
}
