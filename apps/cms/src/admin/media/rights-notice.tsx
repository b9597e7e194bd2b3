'use client'

import { Banner, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'

import { lastDay, standingOfRights } from '../../gate/end-of-rights.ts'
import { messages } from './messages.ts'

export function RightsNotice() {
  const rightsUntil = useFormFields(([fields]) =>
    fields.rights?.value === 'licensed-until' ? String(fields.rightsUntil?.value ?? '') : '',
  )
  const [at] = useState(() => new Date())
  const standing = Number.isNaN(Date.parse(rightsUntil)) ? null : standingOfRights({ rightsUntil }, at)
  if (!standing) return null
  const day = lastDay({ rightsUntil: new Date(rightsUntil).toISOString() })
  return (
    <Banner type={standing === 'ended' ? 'error' : 'info'}>
      {standing === 'ended' ? messages.rightsEnded(day) : messages.rightsEnding(day)}
    </Banner>
  )
}
