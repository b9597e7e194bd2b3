import type { ServerProps } from 'payload'

import { env } from '../../env.ts'
import './standing.css'
import { ViewOnSite } from './view-on-site.tsx'

/** In the header of every view: the way to the front page. */
export function SiteLink({ user }: ServerProps) {
  return user ? <ViewOnSite address={`${env.webUrl}/`} /> : null
}
