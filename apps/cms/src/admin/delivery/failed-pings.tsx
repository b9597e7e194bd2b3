import type { FailedPings as Failed } from '../../pings/read-pings.ts'
import { duration } from '../duration.ts'

/** Readers have these pages: only search engines and followers learn of them later. */
export function FailedPings({ pings }: { pings: Failed[] }) {
  return (
    <section aria-labelledby="failed-pings">
      <h2 id="failed-pings">Not told yet</h2>
      <p>Readers have these pages. Search engines and the followers of feeds learn of them later; after a day it is given up.</p>
      <ul className="deliveries__items">
        {pings.map(({ reason, retriesIn, to, urls }) => (
          <li className="deliveries__item" key={to}>
            <h3>{to}</h3>
            <p className="deliveries__reason">{reason}</p>
            <dl>
              <dt>Addresses</dt>
              <dd>{urls}</dd>
              <dt>Next attempt</dt>
              <dd>{retriesIn === 0 ? 'now' : `in ${duration(retriesIn)}`}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}
