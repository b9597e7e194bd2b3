'use client'

import { Banner } from '@payloadcms/ui'

import type { Failing } from '../../delivery/read-deliveries.ts'
import { usePolled } from '../hooks/use-polled.ts'
import './deliveries.css'

export function FailingNotice({ initial }: { initial: Failing }) {
  const [{ count, reason }] = usePolled<Failing, Failing>('/deliveries/failing', 5, initial)
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
