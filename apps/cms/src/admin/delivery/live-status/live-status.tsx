'use client'

import { Link } from '@payloadcms/ui'

import { duration } from '../../duration.ts'
import type { Shown } from './follow.ts'
import './live-status.css'
import { useLiveStatus } from './use-live-status.ts'

/** Under the buttons of a form: whether readers have what was published, and after how long. Always there, so that changes are read out. */
export function LiveStatus() {
  const shown = useLiveStatus()
  return (
    <div aria-live="polite" className={`live-status live-status--${shown?.kind ?? 'none'}`} role="status">
      {shown && <Words shown={shown} />}
    </div>
  )
}

function Words({ shown }: { shown: Shown }) {
  if (shown.kind === 'publishing') return <p>Publishing…</p>
  if (shown.kind === 'withdrawing') return <p>Withdrawing…</p>
  if (shown.kind === 'waiting') {
    return (
      <p>
        <strong>Saved; the site has not taken it yet{shown.willRetry && ', retrying'}:</strong> {shown.reason}.{' '}
        <Link href="/admin/deliveries">Deliveries</Link>
      </p>
    )
  }
  const time = shown.seconds === null ? '' : ` in ${duration(shown.seconds)}`
  if (shown.kind === 'gone') return <p>Gone for readers{time}</p>
  return (
    <p>
      Live for readers{time}{' '}
      <a href={shown.address} rel="noopener" target="_blank">
        Read it
      </a>
    </p>
  )
}
