import { APIError, type PayloadRequest } from 'payload'

import { mayPublish } from '../access/roles.ts'

/** Throws 403 for everybody who may not change what readers see. */
export function demandEditor(req: PayloadRequest): void {
  if (!mayPublish(req)) throw new APIError('Editors schedule. Sign in as one, or ask one.', 403, null, true)
}
