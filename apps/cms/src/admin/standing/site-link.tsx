import type { ServerProps } from 'payload'

import { env } from '../../env.ts'
import './standing.css'
import { ViewOnSite } from './view-on-site.tsx'

/** A link to the front page in the header of every view. */
export function SiteLink({ user }: ServerProps) {
  return user ? <ViewOnSite address={`${env.webUrl}/`} /> : null
}
