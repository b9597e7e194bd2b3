import type { Access } from 'payload'

/** Admins reach every user, everybody else only themselves. */
export const selfOrAdmin: Access = ({ req }) => {
  if (!req.user) return false
  return req.user.role === 'admin' ? true : { id: { equals: req.user.id } }
}
