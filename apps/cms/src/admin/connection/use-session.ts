'use client'

import { useAuth } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useApi } from '../hooks/use-api.ts'

/** 20 days: browsers' timers end at 24. */
const farFutureInMs = 20 * 24 * 60 * 60 * 1000

/**
 * Payload leaves the page when the session ends, and what was typed is lost. So Payload gets an expiry far in the future. This hook extends the
 * session while the user works; when it ends after a time without input, it opens the sign-in dialog over the page.
 */
export function useSession(openSignIn: (signal: AbortSignal) => Promise<boolean>): void {
  const { setUser, tokenExpirationMs, user } = useAuth()
  const api = useApi()
  const [expiresAt, setExpiresAt] = useState<number | null>(null)

  useEffect(() => {
    if (!user || !tokenExpirationMs || tokenExpirationMs > Date.now() + farFutureInMs / 2) return
    setExpiresAt(tokenExpirationMs)
    setUser({ exp: (Date.now() + farFutureInMs) / 1000, user } as Parameters<typeof setUser>[0])
  }, [setUser, tokenExpirationMs, user])

  useEffect(() => {
    if (expiresAt === null) return
    const leaving = new AbortController()
    const { signal } = leaving
    const halfTime = Date.now() + (expiresAt - Date.now()) / 2
    let isRefreshing = false
    const refresh = async () => {
      if (isRefreshing || Date.now() < halfTime) return
      isRefreshing = true
      const session = await api.request<{ exp: number }>('/users/refresh-token', { method: 'POST', signal }).catch(() => null)
      if (session) setExpiresAt(session.exp * 1000)
      isRefreshing = false
    }
    const timer = setTimeout(() => void openSignIn(signal), Math.max(0, expiresAt - Date.now()) + 1000)
    for (const event of ['keydown', 'pointerdown']) window.addEventListener(event, () => void refresh(), { signal })
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [api, openSignIn, expiresAt])
}
