'use client'

import './standing.css'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { stateInWords } from '../../standing/state.ts'
import { Revert } from '../saving/revert.tsx'
import { useStanding } from './use-standing.ts'
import { ViewOnSite } from './view-on-site.tsx'

export function DocumentStatus() {
  const { docPermissions, hasPublishedDoc, isTrashed, unpublishedVersionCount } = useDocumentInfo()
  const { t } = useTranslation()
  const standing = useStanding()
  const isPublic = hasPublishedDoc && !isTrashed
  const isChanged = isPublic && unpublishedVersionCount > 0
  // The form knows its own saves at once; `standing` is loaded.
  const state = isPublic ? (isChanged ? 'changed' : 'public') : standing?.state === 'unseen' ? 'unseen' : 'withdrawn'
  const text = stateInWords(state, standing?.lastEdition)
  return (
    <div className="status" title={`${t('version:status')}: ${text}`}>
      <div className="status__value-wrap">
        <span className="status__label">{t('version:status')}: </span>
        <span className="status__value">{text}</span>
        {isChanged && docPermissions && 'update' in docPermissions && docPermissions.update && <Revert />}
        {isPublic && standing?.address && <ViewOnSite address={standing.address} />}
      </div>
    </div>
  )
}
