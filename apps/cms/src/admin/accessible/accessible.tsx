'use client'

import { type ReactNode, useEffect } from 'react'

import { keepAccessible } from './keep-accessible.ts'
import './contrast.css'
import './forms-on-phones.css'
import './tables-on-phones.css'

/** Around the whole admin. */
export function Accessible({ children }: { children: ReactNode }) {
  useEffect(keepAccessible, [])
  return children
}
