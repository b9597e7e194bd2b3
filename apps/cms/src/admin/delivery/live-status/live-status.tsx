'use client'

import { Link } from '@payloadcms/ui'

import { duration } from '../../duration.ts'
import type { LiveState } from './follow-publication.ts'
import './live-status.css'
import { useLiveStatus } from './use-live-status.ts'

/** Under the buttons of a form: whether readers have the last publication. Rendered without a state too, so that changes are announced. */
export function LiveStatus() {
  const state = useLiveStatus()
  return (
    <div aria-live="polite" className={`live-status live-status--${state?.kind ?? 'none'}`} role="status">
      {state && <Message state={state} />}
    </div>
  )
}

function Message({ state }: { state: LiveState }) {
  if (state.kind === 'publishing') return <p>Publishing…</p>
  if (state.kind === 'withdrawing') return <p>Withdrawing…</p>
  if (state.kind === 'waiting') {
    return (
      <p>
        <strong>Saved, but not on the site yet{state.willRetry && ' (retrying)'}:</strong> {state.reason}.{' '}
        <Link href="/admin/deliveries">Deliveries</Link>
      </p>
    )
  }
  const time = state.seconds === null ? '' : ` in ${duration(state.seconds)}`
  if (state.kind === 'withdrawn') return <p>Withdrawn from readers{time}</p>
  return (
    <p>
      Live for readers{time}{' '}
      <a href={state.address} rel="noopener" target="_blank">
        Read it
      </a>
    </p>
  )
}
