'use client'

import { type ReactNode, useEffect } from 'react'

import { watchPage } from './watch-page.ts'
import './contrast.css'
import './forms-on-phones.css'
import './less-motion.css'
import './tables-on-phones.css'

export function Accessible({ children }: { children: ReactNode }) {
  useEffect(watchPage, [])
  return children
}
