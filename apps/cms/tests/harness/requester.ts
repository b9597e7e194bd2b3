import type { Payload, TypedUser } from 'payload'

import type { Role } from '../../src/access/roles.ts'
import { emailOf } from './cms.ts'

/** Somebody signed in, for what the admin reads without a request. */
export async function requesterFor(payload: Payload, role: Role): Promise<{ payload: Payload; user: TypedUser }> {
  const { docs } = await payload.find({ collection: 'users', overrideAccess: true, where: { email: { equals: emailOf(role) } } })
  return { payload, user: { ...docs[0], collection: 'users' } as TypedUser }
}
