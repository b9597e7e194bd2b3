'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { fetchFacts } from '../gate/facts.ts'
import { type FieldDifference, fieldDifferences } from './field-differences.ts'
import type { Theirs } from './newer-revision.ts'
import { movementOf, type RankDifference, rankDifferences } from './rank-differences.ts'
import { words } from './words.ts'

/** What the form holds, against what somebody else saved. */
export function Differences({ theirs }: { theirs: Theirs }) {
  const { docConfig } = useDocumentInfo()
  const { getData } = useForm()
  const yours = getData()
  const ranks = rankDifferences(theirs.entries ?? [], yours.entries ?? [])
  const fields = fieldDifferences(docConfig?.fields ?? [], theirs, yours)
  return (
    <section aria-label={words.see} className="conflict__differences">
      {ranks.length === 0 && fields.length === 0 && <p>{words.same}</p>}
      {ranks.length > 0 && <Ranks differences={ranks} />}
      {fields.length > 0 && <Fields differences={fields} />}
    </section>
  )
}

function Ranks({ differences }: { differences: RankDifference[] }) {
  const titles = useTitles(differences.map(({ montage }) => montage))
  return (
    <table className="conflict__ranks">
      <caption>{words.ranks}</caption>
      <thead>
        <tr>
          <th scope="col">{words.montage}</th>
          <th scope="col">{words.theirs}</th>
          <th scope="col">{words.yours}</th>
          <th scope="col">{words.move}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <tr key={difference.montage}>
            <th scope="row">{titles[difference.montage] ?? '…'}</th>
            <td>{difference.theirs ?? '–'}</td>
            <td>{difference.yours ?? '–'}</td>
            <td>{[movementOf(difference), difference.hasOtherNote && words.note].filter(Boolean).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Fields({ differences }: { differences: FieldDifference[] }) {
  return (
    <table className="conflict__fields">
      <caption>{words.fields}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.theirs}</th>
          <th scope="col">{words.yours}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ label, texts }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {texts ? <td>{texts.theirs || words.empty}</td> : <td colSpan={2}>{words.differs}</td>}
            {texts && <td>{texts.yours || words.empty}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The titles of montages by id, once they are known. */
function useTitles(ids: string[]): Record<string, string> {
  const { config } = useConfig()
  const [titles, setTitles] = useState<Record<string, string>>({})
  const asked = ids.join()
  useEffect(() => {
    fetchFacts({ images: [], montages: asked.split(','), people: [] }, config.routes.api).then(
      ({ montages }) => setTitles(Object.fromEntries(Object.entries(montages).map(([id, { title }]) => [id, title]))),
      () => setTitles(Object.fromEntries(asked.split(',').map((id) => [id, words.unnamed]))),
    )
  }, [asked, config.routes.api])
  return titles
}
