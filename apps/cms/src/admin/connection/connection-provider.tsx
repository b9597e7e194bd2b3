'use client'

import './connection.css'

import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useCallback, useMemo } from 'react'

import type { Api } from '../api.ts'
import { useApi } from '../hooks/use-api.ts'
import type { Outcome } from '../saving/attempt.ts'
import { ConnectionContext } from './connection-context.ts'
import { SignInDialog } from './sign-in-dialog.tsx'
import { UnreachableDialog } from './unreachable-dialog.tsx'
import { useAwaitedDialog } from './use-awaited-dialog.ts'
import { useSession } from './use-session.ts'
import { waitForCms } from './wait-for-cms.ts'

/** Wraps the admin: extends the session of a user who works, and opens a dialog over the form when they are signed out or the CMS cannot be reached. */
export function ConnectionProvider({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const api = useApi()
  const signIn = useAwaitedDialog()
  const unreachable = useAwaitedDialog()

  const openSignIn = signIn.open
  const openUnreachable = unreachable.open
  const shouldRetry = useCallback(
    async (outcome: Outcome, signal: AbortSignal) => {
      const isSignedIn = await fetchIsSignedIn(api)
      if (isSignedIn === false) return openSignIn(signal)
      const isUnreachable = isSignedIn === null || outcome === 'unanswered'
      return isUnreachable && (await openUnreachable(signal)) && waitForCms(api, signal)
    },
    [api, openSignIn, openUnreachable],
  )
  useSession(openSignIn)

  const connection = useMemo(() => ({ shouldRetry }), [shouldRetry])
  return (
    <ConnectionContext value={connection}>
      {children}
      {signIn.isOpen && user?.email && <SignInDialog email={user.email} onAnswer={signIn.answer} />}
      {unreachable.isOpen && <UnreachableDialog onAnswer={unreachable.answer} />}
    </ConnectionContext>
  )
}

/** Null if the CMS does not answer. */
const fetchIsSignedIn = (api: Api): Promise<boolean | null> =>
  api.request<{ user: unknown }>('/users/me?depth=0').then(
    ({ user }) => Boolean(user),
    () => null,
  )
