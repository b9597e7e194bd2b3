'use client'

import './standing.css'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { stateInWords } from '../../standing/words.ts'
import { Revert } from '../saving/revert.tsx'
import { useStanding } from './use-standing.ts'
import { ViewOnSite } from './view-on-site.tsx'

/** The status line of a form: what readers have of the document, what waits, and the way to the page. */
export function DocumentStatus() {
  const { docPermissions, hasPublishedDoc, isTrashed, unpublishedVersionCount } = useDocumentInfo()
  const { t } = useTranslation()
  const standing = useStanding()
  const isPublic = hasPublishedDoc && !isTrashed
  const isChanged = isPublic && unpublishedVersionCount > 0
  // The form knows at once what it has saved; the rest is asked.
  const state = isPublic ? (isChanged ? 'changed' : 'public') : standing?.state === 'unseen' ? 'unseen' : 'withdrawn'
  const words = stateInWords(state, standing?.lastEdition)
  return (
    <div className="status" title={`${t('version:status')}: ${words}`}>
      <div className="status__value-wrap">
        <span className="status__label">{t('version:status')}: </span>
        <span className="status__value">{words}</span>
        {isChanged && docPermissions && 'update' in docPermissions && docPermissions.update && <Revert />}
        {isPublic && standing?.address && <ViewOnSite address={standing.address} />}
      </div>
    </div>
  )
}
