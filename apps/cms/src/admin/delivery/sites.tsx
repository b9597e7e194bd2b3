'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { Site } from '../../delivery/served-page.ts'
import { duration } from '../duration.ts'
import { useApi } from '../hooks/use-api.ts'
import { usePolled } from '../hooks/use-polled.ts'

export function Sites({ mayRemove }: { mayRemove: boolean }) {
  const api = useApi()
  const [sites, setSites] = usePolled<Site[], null>('/deliveries/sites', 2, null)
  const [fault, setFault] = useState('')

  const remove = async (origin: string) => {
    try {
      setSites(await api.request<Site[]>('/deliveries/sites/remove', { body: { origin }, method: 'POST', timeoutInMs: null }))
      setFault('')
    } catch (error) {
      setFault((error as Error).message)
    }
  }

  return (
    <>
      <ul aria-label="Addresses of the site" className="deliveries__sites">
        {sites?.map((site) => (
          <li className={site.fault === null ? '' : 'deliveries__fault'} key={site.origin}>
            {site.fault ?? `${site.origin} answers`}
            {site.silentFor !== null && ` · announced itself ${duration(Math.max(site.silentFor, 1))} ago`}
            {site.silentFor !== null && site.fault !== null && mayRemove && (
              <Button
                aria-label={`Remove ${site.origin}`}
                buttonStyle="subtle"
                margin={false}
                onClick={() => remove(site.origin)}
                size="small"
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      {fault !== '' && (
        <p className="deliveries__fault" role="alert">
          {fault}
        </p>
      )}
    </>
  )
}
