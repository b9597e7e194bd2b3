'use client'

import { useSyncExternalStore } from 'react'

/** Returns a function that formats a date as “14 June 2026 at 14:02” in the browser's time zone; as an empty string on the server. */
export function useLocalMoment(): (date: string) => string {
  const isInBrowser = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  return isInBrowser ? inWords : () => ''
}

const inWords = (date: string): string => new Date(date).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
