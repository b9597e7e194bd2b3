import type { Access } from 'payload'

/**
 * Those signed in read everything, everyone else what is published and not in the trash
 * (`trash=true` in a query would otherwise bring it out).
 */
export const publishedOrSignedIn: Access = ({ req }) =>
  req.user ? true : { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
