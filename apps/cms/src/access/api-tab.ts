import type { PayloadRequest } from 'payload'

export const apiTabForAdmins = {
  edit: { api: { tab: { condition: ({ req }: { req: PayloadRequest }) => req.user?.role === 'admin' } } },
}
