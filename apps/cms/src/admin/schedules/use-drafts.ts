import { useForm } from '@payloadcms/ui'
import { useState } from 'react'

import { idOf } from '../../documents/id-of.ts'
import type { Api } from '../api.ts'
import { fetchFacts } from '../gate/facts.ts'
import { useApi } from '../hooks/use-api.ts'
import { useLoaded } from '../hooks/use-loaded.ts'

/** A montage of the list with a newer draft than readers have. `isNeeded`: it was never public, or is not now. */
export type Draft = { id: string; isNeeded: boolean; rank: number; title: string }

/** The drafts among the montages of the list in the form, top first. `drafts`: null until they are loaded. */
export function useDrafts(): { drafts: Draft[] | null; hasFailed: boolean } {
  const api = useApi()
  const { getDataByPath } = useForm()
  const [montages] = useState(() => montagesOf(getDataByPath('entries')))
  const { hasFailed, value } = useLoaded(montages.join(), () => fetchDrafts(montages, api))
  return { drafts: value, hasFailed }
}

const montagesOf = (entries: { montage?: unknown }[] | undefined): (string | null)[] => (entries ?? []).map(({ montage }) => idOf(montage))

async function fetchDrafts(montages: (string | null)[], api: Api): Promise<Draft[]> {
  if (montages.length === 0) return []
  const facts = await fetchFacts({ images: [], montages: montages.filter((id) => id !== null), people: [] }, api)
  return montages.flatMap((id, index) => {
    const montage = id === null ? undefined : facts.montages[id]
    if (id === null || !montage || montage.state === 'published') return []
    return [{ id, isNeeded: montage.state === 'draft', rank: index + 1, title: montage.title || 'a montage without a title' }]
  })
}
