'use client'

import { createContext, use } from 'react'

import type { Outcome } from '../saving/attempt.ts'

type Connection = {
  /**
   * Finds out why a form was not saved. If the user is signed out, asks them to sign in; if the CMS cannot be reached, whether to wait for it.
   * Resolves to whether to save the form again; to false when aborted.
   */
  shouldRetry: (outcome: Outcome, signal: AbortSignal) => Promise<boolean>
}

export const ConnectionContext = createContext<Connection>({ shouldRetry: () => Promise.resolve(false) })

export const useConnection = (): Connection => use(ConnectionContext)
