'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import type { Deliveries } from '../../delivery/read-deliveries.ts'
import type { Api } from '../api.ts'
import { useApi } from '../hooks/use-api.ts'
import { usePolled } from '../hooks/use-polled.ts'
import './deliveries.css'
import { DeliveryItem } from './delivery-item.tsx'
import { FailedMailsSection } from './failed-mails.tsx'
import { FailedPings } from './failed-pings.tsx'
import { Sites } from './sites.tsx'

type DeliveryListProps = {
  initial: Deliveries
  mayRemove: boolean
  mayRetry: boolean
  webUrl: string
}

export function DeliveryList({ initial, mayRemove, mayRetry, webUrl }: DeliveryListProps) {
  const api = useApi()
  const [{ items, mails, pings, total }, setDeliveries] = usePolled<Deliveries, Deliveries>('/deliveries', 2, initial)
  const [attempt, setAttempt] = useState<'failed' | 'none' | 'trying'>('none')
  const summary = useRef<HTMLParagraphElement>(null)

  const retryNow = async () => {
    setAttempt('trying')
    const remaining = await retryDeliveries(api)
    if (remaining) setDeliveries(remaining)
    setAttempt(remaining === null ? 'failed' : 'none')
    // The button disappears with the last delivery; the focus must not be lost with it.
    if (remaining?.total === 0) summary.current?.focus()
  }

  return (
    <>
      <div className="own-view__header">
        <h1>Deliveries</h1>
        {mayRetry && total > 0 && (
          <Button
            buttonStyle="primary"
            extraButtonProps={{ 'aria-disabled': attempt === 'trying' }}
            margin={false}
            onClick={retryNow}
            size="medium"
          >
            {attempt === 'trying' ? 'Trying…' : 'Try now'}
          </Button>
        )}
      </div>
      <p className="deliveries__summary" ref={summary} role="status" tabIndex={-1}>
        {total === 0 ? 'Readers have everything that was published.' : waiting(total)}
        {attempt === 'failed' && ' The CMS did not answer. Try again.'}
      </p>
      <Sites mayRemove={mayRemove} />
      {items.length > 0 && (
        <ol className="deliveries__items">
          {items.map((item) => (
            <DeliveryItem item={item} key={item.id} webUrl={webUrl} />
          ))}
        </ol>
      )}
      {total > items.length && <p>And {total - items.length} more.</p>}
      {pings.length > 0 && <FailedPings pings={pings} />}
      {mails && <FailedMailsSection mails={mails} />}
    </>
  )
}

const waiting = (total: number): string =>
  total === 1
    ? 'One publication waits for the site. The CMS retries until it is there.'
    : `${total} publications wait for the site. The CMS retries until they are there.`

/** Resolves to the remaining deliveries; null when the CMS did not retry. */
const retryDeliveries = (api: Api): Promise<Deliveries | null> =>
  api.request<Deliveries>('/deliveries/try', { method: 'POST', timeoutInMs: null }).catch(() => null)
