'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import type { Deliveries } from '../../delivery/waiting.ts'
import { usePolled } from '../use-polled.ts'
import './deliveries.css'
import { DeliveryItem } from './delivery-item.tsx'
import { Sites } from './sites.tsx'

type DeliveryListProps = {
  initial: Deliveries
  /** Writers look on. */
  mayTry: boolean
  webUrl: string
}

/** What waits for the site, up to date while it is looked at. */
export function DeliveryList({ initial, mayTry, webUrl }: DeliveryListProps) {
  const [{ items, total }, setDeliveries] = usePolled<Deliveries, Deliveries>('/api/deliveries', 2, initial)
  const [attempt, setAttempt] = useState<'failed' | 'none' | 'trying'>('none')
  const summary = useRef<HTMLParagraphElement>(null)

  const tryNow = async () => {
    setAttempt('trying')
    const left = await askToTry()
    if (left) setDeliveries(left)
    setAttempt(left === null ? 'failed' : 'none')
    // The button goes with what it was there for; the focus must not go with it.
    if (left?.total === 0) summary.current?.focus()
  }

  return (
    <>
      <div className="deliveries__header">
        <h1>Deliveries</h1>
        {mayTry && total > 0 && (
          <Button
            buttonStyle="primary"
            extraButtonProps={{ 'aria-disabled': attempt === 'trying' }}
            margin={false}
            onClick={tryNow}
            size="medium"
          >
            {attempt === 'trying' ? 'Trying…' : 'Try now'}
          </Button>
        )}
      </div>
      <p className="deliveries__summary" ref={summary} role="status" tabIndex={-1}>
        {total === 0 ? 'Readers have everything that was published.' : waiting(total)}
        {attempt === 'failed' && ' The CMS did not answer: nothing was tried. Press the button again.'}
      </p>
      <Sites />
      {items.length > 0 && (
        <ol className="deliveries__items">
          {items.map((item) => (
            <DeliveryItem item={item} key={item.id} webUrl={webUrl} />
          ))}
        </ol>
      )}
      {total > items.length && <p>And {total - items.length} later ones.</p>}
    </>
  )
}

const waiting = (total: number): string =>
  total === 1
    ? 'One publication waits for the site. It is tried again by itself until it is there.'
    : `${total} publications wait for the site. They are tried again by themselves until they are there.`

/** What waits after the attempt; null when there was none. */
async function askToTry(): Promise<Deliveries | null> {
  try {
    const response = await fetch('/api/deliveries/try', { method: 'POST' })
    return response.ok ? ((await response.json()) as Deliveries) : null
  } catch {
    return null
  }
}
