'use client'

import { useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import type { Data } from 'payload'
import { useState } from 'react'

import type { DraftAlong, Review, Save } from '../../review/review.ts'
import { DocumentDifferences } from '../differences/document-differences.tsx'
import { useLocalMoment } from '../versions/local-moment.ts'
import { changeInWords, whoMade } from '../versions/messages.ts'
import { messages } from './messages.ts'

const ranks = { before: messages.now, now: messages.next }

/** What readers have, who saved since, and the differences to the form, which is what goes live. */
export function ReviewContent({ review: { before, drafts, isPublic, published, saves } }: { review: Review }) {
  const { docConfig } = useDocumentInfo()
  const { getData } = useForm()
  const isModified = useFormModified()
  const moment = useLocalMoment()
  // The form does not change while the dialog covers it.
  const [now] = useState<Data>(getData)
  return (
    <>
      <p>{published ? (isPublic ? messages.readersHave : messages.lastHad)(published, moment(published.at)) : messages.newToReaders}</p>
      <h2>{messages.savedSince}</h2>
      <Saves isTyped={isModified} saves={saves} />
      <DocumentDifferences before={before} fields={docConfig?.fields ?? []} now={now} ranks={ranks} />
      {drafts.length > 0 && <h2>{messages.alongside}</h2>}
      {drafts.map((draft) => (
        <Draft draft={draft} key={draft.id} />
      ))}
    </>
  )
}

function Saves({ isTyped = false, saves }: { isTyped?: boolean; saves: Save[] }) {
  const moment = useLocalMoment()
  if (!isTyped && saves.length === 0) return <p>{messages.nobodySaved}</p>
  return (
    <ul className="review__saves">
      {isTyped && <li>{messages.typed}</li>}
      {saves.map(({ at, change }) => (
        <li key={at}>
          <strong>{whoMade(change)}</strong>: {changeInWords(change, moment)}, <time dateTime={at}>{moment(at)}</time>
        </li>
      ))}
    </ul>
  )
}

function Draft({ draft: { doc, saves } }: { draft: DraftAlong }) {
  const { getEntityConfig } = useConfig()
  const { fields } = getEntityConfig({ collectionSlug: 'montages' })
  return (
    <section className="review__draft">
      <h3>{String(doc.title ?? '').trim() || messages.unnamed}</h3>
      <Saves saves={saves} />
      <DocumentDifferences before={null} fields={fields} now={doc} ranks={ranks} />
    </section>
  )
}
