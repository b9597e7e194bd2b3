import { useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { idOf } from '../../documents/id-of.ts'
import type { Facts } from '../../gate/obstacles.ts'

/** A montage of the list whose newest state readers do not have. `isNeeded`: they have none of it. */
export type Draft = { id: string; isNeeded: boolean; rank: number; title: string }

type Drafts = { drafts: Draft[]; state: 'asking' | 'failed' | 'known' }

/** The drafts among the montages of the list in the form, top first; none while they are not known. */
export function useDrafts(): Drafts {
  const { getDataByPath } = useForm()
  const [drafts, setDrafts] = useState<Drafts>({ drafts: [], state: 'asking' })

  useEffect(() => {
    const leaving = new AbortController()
    const entries = getDataByPath<{ montage?: unknown }[] | undefined>('entries') ?? []
    draftsAmong(
      entries.map(({ montage }) => idOf(montage) ?? ''),
      leaving.signal,
    ).then(
      (found) => setDrafts({ drafts: found, state: 'known' }),
      () => leaving.signal.aborted || setDrafts({ drafts: [], state: 'failed' }),
    )
    return () => leaving.abort()
  }, [getDataByPath])

  return drafts
}

async function draftsAmong(montages: string[], signal: AbortSignal): Promise<Draft[]> {
  const response = await fetch('/api/lists/facts', {
    body: JSON.stringify({ montages: montages.filter((id) => id !== '') }),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
    signal,
  })
  if (!response.ok) throw new Error(`The CMS answered ${response.status}.`)
  const facts = (await response.json()) as Facts
  return montages.flatMap((id, index) => {
    const montage = facts.montages[id]
    if (!montage || montage.state === 'published') return []
    return [{ id, isNeeded: montage.state === 'draft', rank: index + 1, title: montage.title || 'a montage without a title' }]
  })
}
