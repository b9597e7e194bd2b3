import type { Access } from 'payload'

export const selfOrAdmin: Access = ({ req }) => {
  if (!req.user) return false
  return req.user.role === 'admin' ? true : { id: { equals: req.user.id } }
}
