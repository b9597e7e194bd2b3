import type { Delivery } from '../../delivery/read-deliveries.ts'
import { duration } from '../duration.ts'

const shownPages = 3

export function DeliveryItem({ item, webUrl }: { item: Delivery; webUrl: string }) {
  const { attempts, pageCount, paths, publication, reason, waitsFor } = item
  return (
    <li className="deliveries__item">
      <h2>Publication {publication}</h2>
      {reason && <p className="deliveries__reason">{reason}</p>}
      <dl>
        <dt>Pages</dt>
        <dd>
          <Paths paths={paths.slice(0, shownPages)} webUrl={webUrl} />
          {pageCount > shownPages && (
            <details>
              <summary>and {pageCount - shownPages} more</summary>
              <Paths paths={paths.slice(shownPages)} webUrl={webUrl} />
              {pageCount > paths.length && <p>… and {pageCount - paths.length} that are not listed here</p>}
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

function nextAttempt({ isInProgress, retriesIn }: Delivery): string {
  if (isInProgress) return 'under way'
  return retriesIn === 0 ? 'now' : `in ${duration(retriesIn)}`
}
