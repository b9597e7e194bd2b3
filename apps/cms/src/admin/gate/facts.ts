import { useSyncExternalStore } from 'react'
import type { Facts } from '../../gate/obstacles.ts'
import type { Asked } from '../../gate/shown-by.ts'

/** What is known of the documents that a list shows, and whether the last question was answered. */
type Known = { facts: Facts | null; hasFailed: boolean }

const nothing: Known = { facts: null, hasFailed: false }

/** By what was asked for, as JSON: the checklist and the button of a form ask the same, and share the answer. */
const known = new Map<string, Known>()
const newestQuestion = new Map<string, symbol>()
const listeners = new Set<() => void>()

/** Asks the CMS what the gate has to know. Throws when it does not answer. */
export async function fetchFacts(asked: Asked, api: string): Promise<Facts> {
  const response = await fetch(`${api}/lists/facts`, {
    body: JSON.stringify(asked),
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  if (!response.ok) throw new Error(`The CMS answered ${response.status}.`)
  return (await response.json()) as Facts
}

/** Asks anew. Of two answers the one to the later question counts: the earlier may have been read before a change. */
export async function refreshFacts(asked: string, api: string): Promise<void> {
  const question = Symbol()
  newestQuestion.set(asked, question)
  const facts = await fetchFacts(JSON.parse(asked) as Asked, api).catch(() => null)
  if (newestQuestion.get(asked) !== question) return
  known.set(asked, facts ? { facts, hasFailed: false } : { facts: known.get(asked)?.facts ?? null, hasFailed: true })
  for (const tell of listeners) tell()
}

/** What is known to the answer to a question; renders again when that changes. */
export const useFacts = (asked: string): Known =>
  useSyncExternalStore(
    subscribe,
    () => known.get(asked) ?? nothing,
    () => nothing,
  )

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
