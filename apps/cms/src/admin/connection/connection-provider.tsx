'use client'

import './connection.css'

import { useAuth, useConfig } from '@payloadcms/ui'
import { type ReactNode, useCallback, useMemo } from 'react'

import type { Outcome } from '../saving/attempt.ts'
import { ConnectionContext } from './connection.ts'
import { SignInDialog } from './sign-in-dialog.tsx'
import { UnreachableDialog } from './unreachable-dialog.tsx'
import { untilAnswering } from './until-answering.ts'
import { useQuestion } from './use-question.ts'
import { useSession } from './use-session.ts'

/** Around the admin: keeps who works in it signed in, and asks who was signed out or has lost the CMS, over what they typed. */
export function ConnectionProvider({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const { config } = useConfig()
  const { api } = config.routes
  const signIn = useQuestion()
  const unreachable = useQuestion()

  const askToSignIn = signIn.ask
  const askToWait = unreachable.ask
  const isToBeSentAgain = useCallback(
    async (outcome: Outcome, leaving: AbortSignal) => {
      const isKnown = await isSignedIn(api)
      if (isKnown === false) return askToSignIn(leaving)
      const isCut = isKnown === null || outcome === 'unanswered'
      return isCut && (await askToWait(leaving)) && untilAnswering(`${api}/health`, leaving)
    },
    [api, askToSignIn, askToWait],
  )
  useSession(askToSignIn)

  const connection = useMemo(() => ({ isToBeSentAgain }), [isToBeSentAgain])
  return (
    <ConnectionContext value={connection}>
      {children}
      {signIn.isAsked && user?.email && <SignInDialog api={api} email={user.email} onAnswer={signIn.answer} />}
      {unreachable.isAsked && <UnreachableDialog onAnswer={unreachable.answer} />}
    </ConnectionContext>
  )
}

/** Null where the CMS does not say. */
async function isSignedIn(api: string): Promise<boolean | null> {
  const response = await fetch(`${api}/users/me?depth=0`, { credentials: 'include' }).catch(() => null)
  if (!response?.ok) return null
  return Boolean(((await response.json()) as { user: unknown }).user)
}
