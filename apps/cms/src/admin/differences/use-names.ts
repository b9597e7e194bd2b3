import { useConfig } from '@payloadcms/ui'
import type { ClientField, Data } from 'payload'

import { idOf } from '../../documents/id-of.ts'
import type { Asked } from '../../gate/shown-by.ts'
import { fetchFacts } from '../gate/facts.ts'
import { useAnswer } from '../ranking/diff/use-answer.ts'
import type { Names } from './compare-documents.ts'
import { writtenFields } from './written-fields.ts'

/** What the documents are called that some states of a document name, by id; null until that is known. */
export function useNames(fields: ClientField[], states: (Data | null)[]): { hasFailed: boolean; names: Names | null } {
  const { config } = useConfig()
  const asked = namedIn(fields, states)
  const isNoneAsked = Object.values(asked).every((ids) => ids.length === 0)
  const { hasFailed, value } = useAnswer(JSON.stringify(asked), async () => (isNoneAsked ? {} : fetchNames(asked, config.routes.api)))
  return { hasFailed, names: value }
}

function namedIn(fields: ClientField[], states: (Data | null)[]): Asked {
  const relations = writtenFields(fields).filter(({ type }) => type === 'relationship' || type === 'upload')
  const idsTo = (collection: string): string[] =>
    relations
      .filter((field) => 'relationTo' in field && field.relationTo === collection)
      .flatMap(({ name }) => states.flatMap((state) => [state?.[name]].flat()))
      .map(idOf)
      .filter((id) => id !== null)
  const montages = states.flatMap((state) => (Array.isArray(state?.entries) ? (state.entries as { montage?: unknown }[]) : []))
  return {
    images: [...new Set(idsTo('media'))],
    montages: [...new Set(montages.flatMap(({ montage }) => idOf(montage) ?? []))],
    people: [...new Set(idsTo('people'))],
  }
}

async function fetchNames(asked: Asked, api: string): Promise<Names> {
  const { images, montages, people } = await fetchFacts(asked, api)
  return Object.fromEntries([
    ...Object.entries(images).map(([id, { alt }]) => [id, alt]),
    ...Object.entries(montages).map(([id, { title }]) => [id, title]),
    ...Object.entries(people).map(([id, { name }]) => [id, name]),
  ])
}
