'use client'

import type { Site } from '../../delivery/served-page.ts'
import { usePolled } from '../use-polled.ts'

export function Sites() {
  const [sites] = usePolled<Site[], null>('/deliveries/sites', 2, null)
  return (
    <ul aria-label="Addresses of the site" className="deliveries__sites">
      {sites?.map(({ fault, origin }) => (
        <li className={fault === null ? '' : 'deliveries__fault'} key={origin}>
          {fault ?? `${origin} answers`}
        </li>
      ))}
    </ul>
  )
}
