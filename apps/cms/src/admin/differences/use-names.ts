import type { ClientField, Data } from 'payload'

import { idOf } from '../../documents/id-of.ts'
import type { ShownIds } from '../../gate/shown-ids.ts'
import type { Topic } from '../../payload-types.ts'
import type { Api } from '../api.ts'
import { fetchFacts } from '../gate/facts.ts'
import { useApi } from '../hooks/use-api.ts'
import { useLoaded } from '../hooks/use-loaded.ts'
import type { Names } from './compare-documents.ts'
import { writtenFields } from './written-fields.ts'

/** The names of the documents that are related to some states of a document, by id; null until they are loaded. */
export function useNames(fields: ClientField[], states: (Data | null)[]): { hasFailed: boolean; names: Names | null } {
  const api = useApi()
  const related = relatedIn(fields, states)
  const hasNone = Object.values(related).every((ids) => ids.length === 0)
  const { hasFailed, value } = useLoaded(JSON.stringify(related), async () => (hasNone ? {} : fetchNames(related, api)))
  return { hasFailed, names: value }
}

type Related = ShownIds & { topics: string[] }

function relatedIn(fields: ClientField[], states: (Data | null)[]): Related {
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
    topics: [...new Set(idsTo('topics'))],
  }
}

async function fetchNames({ topics, ...shown }: Related, api: Api): Promise<Names> {
  const { images, montages, people } = await fetchFacts(shown, api)
  const where = topics.map((id, place) => `where[id][in][${place}]=${id}`).join('&')
  const { docs } = topics.length > 0 ? await api.request<{ docs: Topic[] }>(`/topics?pagination=false&${where}`) : { docs: [] }
  return Object.fromEntries([
    ...Object.entries(images).map(([id, { alt }]) => [id, alt]),
    ...Object.entries(montages).map(([id, { title }]) => [id, title]),
    ...Object.entries(people).map(([id, { name }]) => [id, name]),
    ...docs.map(({ id, name }) => [id, name]),
  ])
}
