'use client'

import { createContext, use } from 'react'

import type { Outcome } from '../saving/attempt.ts'

type Connection = {
  /**
   * Looks why a form was not saved. Who was signed out is asked to sign in, over what is open; who has no CMS at the other end, whether to wait
   * for it. Resolves to whether the form is to be sent again; to false when aborted.
   */
  isToBeSentAgain: (outcome: Outcome, leaving: AbortSignal) => Promise<boolean>
}

export const ConnectionContext = createContext<Connection>({ isToBeSentAgain: () => Promise.resolve(false) })

export const useConnection = (): Connection => use(ConnectionContext)
