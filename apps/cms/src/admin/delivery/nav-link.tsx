'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

import type { Failing } from '../../delivery/read-deliveries.ts'
import { usePolled } from '../hooks/use-polled.ts'
import './deliveries.css'
import '../visually-hidden.css'

const path = '/admin/deliveries'

/** A navigation entry like Payload's own, with the number of failing publications. */
export function NavLink({ initial }: { initial: Failing }) {
  const isHere = usePathname() === path
  const [{ count }] = usePolled<Failing, Failing>('/deliveries/failing', isHere ? 2 : 10, initial)
  const label = (
    <>
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">Deliveries</span>
      {count > 0 && (
        <span className="deliveries__count">
          {count}
          <span className="visually-hidden"> failing</span>
        </span>
      )}
    </>
  )
  return isHere ? (
    <div aria-current="page" className="nav__link" id="nav-deliveries">
      {label}
    </div>
  ) : (
    <Link className="nav__link" href={path} id="nav-deliveries" prefetch={false}>
      {label}
    </Link>
  )
}
