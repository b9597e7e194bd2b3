import { APIError, type PayloadRequest } from 'payload'

import { mayPublish } from './roles.ts'

/** Throws 401 where nobody is signed in: the first line of an endpoint of our own. */
export function demandUser(req: PayloadRequest): void {
  if (!req.user) throw new APIError('Sign in to ask this.', 401, null, true)
}

/** Throws 401, or 403 for those who may not change what readers see; `what` begins the sentence. */
export function demandEditor(req: PayloadRequest, what: string): void {
  demandUser(req)
  if (!mayPublish(req)) throw new APIError(`${what} is for editors and admins.`, 403, null, true)
}
