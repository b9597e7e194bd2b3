import type { PayloadRequest } from 'payload'

/** The tab “API” of a document is for admins: it shows others nothing that they could use. */
export const apiTabForAdmins = {
  edit: { api: { tab: { condition: ({ req }: { req: PayloadRequest }) => req.user?.role === 'admin' } } },
}
