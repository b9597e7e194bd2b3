import { APIError, type PayloadRequest } from 'payload'

import { isAdminRequest, mayPublish } from './roles.ts'

export function requireUser(req: PayloadRequest): void {
  if (!req.user) throw new APIError('Sign in first.', 401, null, true)
}

/** `action` begins the sentence. */
export function requireEditor(req: PayloadRequest, action: string): void {
  requireUser(req)
  if (!mayPublish(req)) throw new APIError(`${action} is for editors and admins.`, 403, null, true)
}

/** `action` begins the sentence. */
export function requireAdmin(req: PayloadRequest, action: string): void {
  requireUser(req)
  if (!isAdminRequest(req)) throw new APIError(`${action} is for admins.`, 403, null, true)
}
