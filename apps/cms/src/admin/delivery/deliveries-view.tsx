import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { isAdminRequest, mayPublish } from '../../access/roles.ts'
import { readDeliveries } from '../../delivery/read-deliveries.ts'
import { env } from '../../env.ts'
import { OwnView } from '../own-view.tsx'
import { DeliveryList } from './delivery-list.tsx'

/** `/admin/deliveries`: the publications that have not reached the site. */
export async function DeliveriesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  // Payload does not redirect from custom views.
  if (!req.user) redirect('/admin/login?redirect=/admin/deliveries')
  return (
    <OwnView className="deliveries" label="Deliveries" view={view}>
      <DeliveryList initial={await readDeliveries(req)} mayRemove={isAdminRequest(req)} mayRetry={mayPublish(req)} webUrl={env.webUrl} />
    </OwnView>
  )
}
