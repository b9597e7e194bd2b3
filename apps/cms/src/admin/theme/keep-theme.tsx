'use client'

import { type ReactNode, useEffect } from 'react'

import { followColourScheme } from './follow-colour-scheme.ts'
import { secureCookies } from './secure-cookies.ts'

/** Keeps the theme that a user has chosen, and shows signed-out pages in that of the device. */
export function KeepTheme({ children }: { children: ReactNode }) {
  useEffect(() => {
    followColourScheme()
    return secureCookies(document)
  }, [])
  return children
}
