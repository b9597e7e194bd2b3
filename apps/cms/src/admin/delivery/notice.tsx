'use client'

import { Banner } from '@payloadcms/ui'

import type { Failing } from '../../delivery/waiting.ts'
import { usePolled } from '../use-polled.ts'
import './deliveries.css'

/** Comes and goes by itself. */
export function Notice({ initial }: { initial: Failing }) {
  const [{ count, reason }] = usePolled<Failing, Failing>('/api/deliveries/failing', 5, initial)
  return (
    <div className="deliveries__notice" role="status">
      {count > 0 && (
        <Banner to="/admin/deliveries" type="error">
          {count === 1 ? 'One publication has' : `${count} publications have`} not reached the site: {reason}
        </Banner>
      )}
    </div>
  )
}
