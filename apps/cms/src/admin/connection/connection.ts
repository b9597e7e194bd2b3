'use client'

import { createContext, use } from 'react'

/** What becomes of a save that found nobody signed in, or no CMS. Both resolve to whether it is to be sent again. */
type Connection = {
  /** Says that the CMS cannot be reached; asked to, waits until it answers. Resolves to false when aborted. */
  reconnect: (signal: AbortSignal) => Promise<boolean>
  /** Asks who was signed out to sign in, over what is open. Resolves to false at once where somebody is signed in, and when aborted. */
  signInAgain: (signal: AbortSignal) => Promise<boolean>
}

const nowhere = () => Promise.resolve(false)

export const ConnectionContext = createContext<Connection>({ reconnect: nowhere, signInAgain: nowhere })

export const useConnection = (): Connection => use(ConnectionContext)
