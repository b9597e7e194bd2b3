'use client'

import { useEffect, useState } from 'react'

import { timeForViewer } from './time-for-viewer.ts'

/** The same moment in the zone of the browser, which the server does not know. */
export function ViewersTime({ at, siteZone }: { at: string; siteZone: string }) {
  const [text, setText] = useState('')
  useEffect(() => setText(timeForViewer(at, siteZone, Intl.DateTimeFormat().resolvedOptions().timeZone)), [at, siteZone])
  return text && <span className="dashboard__viewers-time">{text} </span>
}
