import type { ServerProps } from 'payload'

import { readFailing } from '../../delivery/read-deliveries.ts'
import { NavLink } from './nav-link.tsx'

export async function DeliveriesLink({ payload, user }: ServerProps) {
  return user ? <NavLink initial={await readFailing({ payload, user })} /> : null
}
