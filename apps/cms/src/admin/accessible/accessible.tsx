'use client'

import { type ReactNode, useEffect } from 'react'

import { followColourScheme } from './follow-colour-scheme.ts'
import { watchPage } from './watch-page.ts'
import './contrast.css'
import './forms-on-phones.css'
import './tables-on-phones.css'

export function Accessible({ children }: { children: ReactNode }) {
  useEffect(watchPage, [])
  useEffect(followColourScheme, [])
  return children
}
