import type { Delivery } from '../../delivery/waiting.ts'
import { duration } from '../duration.ts'

/** Pages shown before the rest is folded. */
const few = 3

/** One publication that waits: which pages, since when, why, and when it is tried again. */
export function DeliveryItem({ item, webUrl }: { item: Delivery; webUrl: string }) {
  const { attempts, pageCount, paths, publication, reason, waitsFor } = item
  return (
    <li className="deliveries__item">
      <h2>Publication {publication}</h2>
      {reason && <p className="deliveries__reason">{reason}</p>}
      <dl>
        <dt>Pages</dt>
        <dd>
          <Paths paths={paths.slice(0, few)} webUrl={webUrl} />
          {pageCount > few && (
            <details>
              <summary>and {pageCount - few} more</summary>
              <Paths paths={paths.slice(few)} webUrl={webUrl} />
              {pageCount > paths.length && <p>… and {pageCount - paths.length} that are not listed</p>}
            </details>
          )}
        </dd>
        <dt>Waiting for</dt>
        <dd>{duration(Math.max(waitsFor, 1))}</dd>
        <dt>Attempts</dt>
        <dd>{attempts}</dd>
        <dt>Next attempt</dt>
        <dd>{nextAttempt(item)}</dd>
      </dl>
    </li>
  )
}

function Paths({ paths, webUrl }: { paths: string[]; webUrl: string }) {
  return (
    <ul>
      {paths.map((path) => (
        <li key={path}>
          <a href={webUrl + path} rel="noopener" target="_blank">
            {path}
          </a>
        </li>
      ))}
    </ul>
  )
}

function nextAttempt({ isInHand, retriesIn }: Delivery): string {
  if (isInHand) return 'under way'
  return retriesIn === 0 ? 'now' : `in ${duration(retriesIn)}`
}
