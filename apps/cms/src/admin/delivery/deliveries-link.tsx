import type { ServerProps } from 'payload'

import { failingOnce } from './failing-once.ts'
import { NavLink } from './nav-link.tsx'

export async function DeliveriesLink({ payload, user }: ServerProps) {
  return user ? <NavLink initial={await failingOnce(payload, user)} /> : null
}
