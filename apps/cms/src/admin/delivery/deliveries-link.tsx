import type { ServerProps } from 'payload'

import { readFailing } from '../../delivery/waiting.ts'
import { NavLink } from './nav-link.tsx'

/** The entry in the navigation. */
export async function DeliveriesLink({ payload, user }: ServerProps) {
  return user ? <NavLink initial={await readFailing({ payload, user })} /> : null
}
