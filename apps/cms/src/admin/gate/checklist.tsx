'use client'

import './gate.css'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'

import type { Obstacle } from '../../gate/obstacles.ts'
import { DocumentInDrawer } from '../document-in-drawer.tsx'
import { useCanPublish } from '../saving/use-can-publish.ts'
import { headline } from './headline.ts'
import type { Gate } from './judge.ts'
import { showField } from './show-field.ts'
import { useFreshFacts } from './use-fresh-facts.ts'
import { useGate } from './use-gate.ts'
import { words } from './words.ts'

/** What stands between the list in the form and its readers, in one line; it opens where something does. Each item leads to what is to be mended. */
export function Checklist() {
  const { docConfig } = useDocumentInfo()
  const { formRef } = useForm()
  const { asked, gate, hasFailed } = useGate()
  const isLive = !useCanPublish()
  const [inDrawer, setInDrawer] = useState<Obstacle['about']>()
  const summary = useRef<HTMLElement>(null)
  useFreshFacts(asked)

  const mend = ({ about, path }: Obstacle) => {
    if (about) setInDrawer(about)
    else if (formRef.current) showField(formRef.current, path, docConfig?.fields ?? [])
  }
  const closeDrawer = useCallback(() => {
    setInDrawer(undefined)
    // What was pressed to open it may be mended and gone.
    if (document.activeElement === document.body) summary.current?.focus()
  }, [])

  const className = `checklist__details ${gate && !hasFailed ? `checklist__details--${standing(gate)}` : ''}`
  const line = <span role="status">{hasFailed ? words.failed : gate ? headline(gate, isLive) : words.checking}</span>
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
              <Item key={obstacle.path + obstacle.message} mend={mend} obstacle={obstacle} />
            ))}
            {gate.remarks.map((remark) => (
              <Item isRemark key={remark.path + remark.message} mend={mend} obstacle={remark} />
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

const standing = ({ drafts, obstacles }: Gate): string => (obstacles.length > drafts.length ? 'in-the-way' : 'ready')

function Item({ isRemark = false, mend, obstacle }: { isRemark?: boolean; mend: (obstacle: Obstacle) => void; obstacle: Obstacle }) {
  return (
    <li className={`checklist__item${isRemark ? ' checklist__item--remark' : ''}`}>
      <button className="checklist__mend" onClick={() => mend(obstacle)} type="button">
        {obstacle.message}
      </button>
    </li>
  )
}
