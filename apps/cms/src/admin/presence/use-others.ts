'use client'

import { useEffect, useState } from 'react'

import type { Present } from '../../presence/others-in.ts'
import type { Api } from '../api.ts'
import { useApi } from '../hooks/use-api.ts'
import { pause } from '../pause.ts'

const heartbeatIntervalInMs = 10_000

/** Who else has a document open. Sends a heartbeat every ten seconds and when the window gets the focus; none while `document` is null. */
export function useOthers(document: string | null): Present[] {
  const api = useApi()
  const [others, setOthers] = useState<Present[]>([])

  useEffect(() => {
    if (!document) return
    const leaving = new AbortController()
    const heartbeat = { document, window: crypto.randomUUID() }
    const leave = () => void send(api, { ...heartbeat, isLeaving: true })
    void sendRepeatedly(api, heartbeat, leaving.signal, setOthers)
    window.addEventListener('pagehide', leave, { signal: leaving.signal })
    return () => {
      leaving.abort()
      setOthers([])
      leave()
    }
  }, [api, document])

  return others
}

type Heartbeat = { document: string; isLeaving?: boolean; window: string }

async function sendRepeatedly(api: Api, heartbeat: Heartbeat, signal: AbortSignal, onOthers: (others: Present[]) => void): Promise<void> {
  while (!signal.aborted) {
    const others = await send(api, heartbeat)
    if (others && !signal.aborted) onOthers(others)
    await pauseOrFocus(signal)
  }
}

const send = (api: Api, heartbeat: Heartbeat): Promise<Present[] | null> =>
  api.request<Present[]>('/presence', { body: heartbeat, keepalive: true, method: 'POST' }).catch(() => null)

async function pauseOrFocus(signal: AbortSignal): Promise<void> {
  const focused = new AbortController()
  window.addEventListener('focus', () => focused.abort(), { once: true, signal: focused.signal })
  await pause(heartbeatIntervalInMs, AbortSignal.any([signal, focused.signal]))
  focused.abort()
}
