'use client'

import './gate.css'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'

import type { Obstacle } from '../../gate/obstacles.ts'
import { countOpen } from '../comments/store.ts'
import { useCommentState, useCommentsStore } from '../comments/use-comments.ts'
import { DocumentInDrawer } from '../document-in-drawer.tsx'
import { showField } from '../fields/show-field.ts'
import { useCanPublish } from '../saving/use-can-publish.ts'
import { headline } from './headline.ts'
import type { Gate } from './judge.ts'
import { messages } from './messages.ts'
import { pathOfComments, withOpenComments } from './open-comments.ts'
import { useFreshFacts } from './use-fresh-facts.ts'
import { useGate } from './use-gate.ts'

/** The obstacles and remarks of the list in the form, under one line. Each item leads to the field or document to fix. */
export function Checklist() {
  const { docConfig, isTrashed } = useDocumentInfo()
  const { formRef } = useForm()
  const { gate: judged, hasFailed, ids } = useGate()
  const comments = useCommentsStore()
  const gate = withOpenComments(judged, useCommentState(countOpen) ?? 0)
  const isLive = !useCanPublish()
  const [inDrawer, setInDrawer] = useState<Obstacle['about']>()
  const summary = useRef<HTMLElement>(null)
  useFreshFacts(ids)

  const fix = ({ about, path }: Obstacle) => {
    if (path === pathOfComments) comments?.open(null)
    else if (about) setInDrawer(about)
    else if (formRef.current) showField(formRef.current, path, docConfig?.fields ?? [])
  }
  const closeDrawer = useCallback(() => {
    setInDrawer(undefined)
    // The pressed item disappears once its obstacle is fixed.
    if (document.activeElement === document.body) summary.current?.focus()
  }, [])

  // Nothing is published from the trash.
  if (isTrashed) return null
  const className = `checklist__details ${gate && !hasFailed ? `checklist__details--${hasObstacles(gate) ? 'obstacles' : 'ready'}` : ''}`
  const line = <span role="status">{hasFailed ? messages.failed : gate ? headline(gate, isLive) : messages.checking}</span>
  const hasItems = gate !== null && gate.obstacles.length + gate.remarks.length > 0
  return (
    <div className="field-type checklist">
      {hasItems ? (
        <details className={className} id="checklist">
          <summary className="checklist__line checklist__line--opens" ref={summary}>
            {line}
          </summary>
          <ul className="checklist__items">
            {gate.obstacles.map((obstacle) => (
              <Item fix={fix} key={obstacle.path + obstacle.message} obstacle={obstacle} />
            ))}
            {gate.remarks.map((remark) => (
              <Item fix={fix} isRemark key={remark.path + remark.message} obstacle={remark} />
            ))}
          </ul>
        </details>
      ) : (
        <div className={className} id="checklist">
          <p className="checklist__line">{line}</p>
        </div>
      )}
      {inDrawer && <DocumentInDrawer {...inDrawer} key={inDrawer.id} onClose={closeDrawer} />}
    </div>
  )
}

/** Drafts that are published along with the list are no obstacles. */
const hasObstacles = ({ drafts, obstacles }: Gate): boolean => obstacles.length > drafts.length

function Item({ fix, isRemark = false, obstacle }: { fix: (obstacle: Obstacle) => void; isRemark?: boolean; obstacle: Obstacle }) {
  return (
    <li className={`checklist__item${isRemark ? ' checklist__item--remark' : ''}`}>
      <button className="checklist__fix" onClick={() => fix(obstacle)} type="button">
        {obstacle.message}
      </button>
    </li>
  )
}
