'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

const day = 24 * 60 * 60 * 1000
/** As long as a browser's timers reach, nearly. */
const farAway = 20 * day

/**
 * Payload leaves the page when the session ends, with what was typed in it. It is told of an end far away; here who works is kept signed in, and who
 * did nothing until the session ended is asked to sign in again, over the page as it is.
 */
export function useSession(askToSignIn: (signal: AbortSignal) => Promise<boolean>): void {
  const { setUser, tokenExpirationMs, user } = useAuth()
  const { config } = useConfig()
  const [ends, setEnds] = useState<number | null>(null)

  useEffect(() => {
    if (!user || !tokenExpirationMs || tokenExpirationMs > Date.now() + farAway / 2) return
    setEnds(tokenExpirationMs)
    setUser({ exp: (Date.now() + farAway) / 1000, user } as Parameters<typeof setUser>[0])
  }, [setUser, tokenExpirationMs, user])

  useEffect(() => {
    if (ends === null) return
    const leaving = new AbortController()
    const { signal } = leaving
    const half = Date.now() + (ends - Date.now()) / 2
    let isAsking = false
    const prolong = async () => {
      if (isAsking || Date.now() < half) return
      isAsking = true
      const response = await fetch(`${config.routes.api}/users/refresh-token`, { credentials: 'include', method: 'POST', signal }).catch(
        () => null,
      )
      if (response?.ok) setEnds(((await response.json()) as { exp: number }).exp * 1000)
      isAsking = false
    }
    const timer = setTimeout(() => void askToSignIn(signal), Math.max(0, ends - Date.now()) + 1000)
    for (const event of ['keydown', 'pointerdown']) window.addEventListener(event, () => void prolong(), { signal })
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [askToSignIn, config.routes.api, ends])
}
