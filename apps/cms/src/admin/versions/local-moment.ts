'use client'

import { useSyncExternalStore } from 'react'

/** Puts a moment into words, such as “14 June 2026, 14:02”, in the time zone of the browser; on the server, which knows another, into nothing. */
export function useLocalMoment(): (date: string) => string {
  const isInBrowser = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  return isInBrowser ? inWords : () => ''
}

const inWords = (date: string): string => new Date(date).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
