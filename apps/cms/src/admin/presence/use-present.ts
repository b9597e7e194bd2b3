'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Present } from '../../presence/others-in.ts'
import { pause } from '../pause.ts'

const secondsBetween = 10

/** Who else has a document open: told, and asked, every ten seconds and when somebody comes back to the window. Null: no document yet. */
export function usePresent(document: string | null): Present[] {
  const { config } = useConfig()
  const [others, setOthers] = useState<Present[]>([])
  const endpoint = `${config.routes.api}/presence`

  useEffect(() => {
    if (!document) return
    const leaving = new AbortController()
    const own = crypto.randomUUID()
    const leave = () => void say(endpoint, { document, isLeaving: true, window: own })
    void keepSaying(endpoint, { document, window: own }, leaving.signal, setOthers)
    window.addEventListener('pagehide', leave, { signal: leaving.signal })
    return () => {
      leaving.abort()
      setOthers([])
      leave()
    }
  }, [document, endpoint])

  return others
}

type Beat = { document: string; isLeaving?: boolean; window: string }

async function keepSaying(endpoint: string, beat: Beat, signal: AbortSignal, take: (others: Present[]) => void): Promise<void> {
  while (!signal.aborted) {
    const others = await say(endpoint, beat)
    if (others && !signal.aborted) take(others)
    await pauseOrFocus(signal)
  }
}

/** Null where the CMS does not answer or nobody is signed in any more: what was known stays. */
async function say(endpoint: string, beat: Beat): Promise<Present[] | null> {
  const response = await fetch(endpoint, {
    body: JSON.stringify(beat),
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    keepalive: true,
    method: 'POST',
  }).catch(() => null)
  return response?.ok ? ((await response.json()) as Present[]) : null
}

async function pauseOrFocus(signal: AbortSignal): Promise<void> {
  const focused = new AbortController()
  window.addEventListener('focus', () => focused.abort(), { once: true, signal: focused.signal })
  await pause(secondsBetween * 1000, AbortSignal.any([signal, focused.signal]))
  focused.abort()
}
