import { useSyncExternalStore } from 'react'
import type { Facts } from '../../gate/obstacles.ts'
import type { ShownIds } from '../../gate/shown-ids.ts'
import type { Api } from '../api.ts'

/** `facts`: null before the first response. `hasFailed`: the last request failed. */
type LoadedFacts = { facts: Facts | null; hasFailed: boolean }

const notLoaded: LoadedFacts = { facts: null, hasFailed: false }

/** By `ShownIds` as JSON: the checklist, the rank desk and the publish button of a form share one request. */
const loaded = new Map<string, LoadedFacts>()
const newestRequests = new Map<string, symbol>()
const listeners = new Set<() => void>()

/** Fetches what the gate has to know of documents. Rejects with an `ApiError`. */
export const fetchFacts = (ids: ShownIds, api: Api): Promise<Facts> => api.request('/lists/facts', { body: ids, method: 'POST' })

/** `ids`: `ShownIds` as JSON. Only the newest request counts: an earlier one may have been answered before a change. */
export async function refreshFacts(ids: string, api: Api): Promise<void> {
  const request = Symbol()
  newestRequests.set(ids, request)
  const facts = await fetchFacts(JSON.parse(ids) as ShownIds, api).catch(() => null)
  if (newestRequests.get(ids) !== request) return
  loaded.set(ids, facts ? { facts, hasFailed: false } : { facts: loaded.get(ids)?.facts ?? null, hasFailed: true })
  for (const notify of listeners) notify()
}

export const useFacts = (ids: string): LoadedFacts =>
  useSyncExternalStore(
    subscribe,
    () => loaded.get(ids) ?? notLoaded,
    () => notLoaded,
  )

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}
