import { createStore, del, delMany, entries, keys, set, type UseStore } from 'idb-keyval'
import type { Data } from 'payload'

/** What somebody typed in a form and did not save, as their browser keeps it. */
export type KeptWords = {
  /** When the newest of it was typed, in milliseconds. */
  at: number
  /** A file was chosen as well, which is not kept. */
  hasFile: boolean
  /** The revision that the form was opened at; null where the document has none. */
  revision: number | null
  /** The fields that were changed, by name, whole. */
  values: Data
}

/** Where words are kept: who typed them, in which form, and which opening of it. Each tab has an opening of its own. */
export type Slot = [user: string, form: string, opening: number]

/** A slot for a form that opens now. */
export const newSlot = (user: string, form: string): Slot => [user, form, Math.random()]

const daysKept = 14

const database = createStore('kept-words', 'kept-words')

/** Commits at once: a page that is being closed does not wait for a transaction to end by itself. */
const store: UseStore = (mode, callback) =>
  database(mode, (objects) => {
    const result = callback(objects)
    if (mode === 'readwrite') objects.transaction.commit()
    return result
  })

/** Keeps words in place of those that the slot held. */
export const keepWords = (slot: Slot, words: KeptWords): Promise<void> => ifItCan(() => set(slot, words, store))

export const dropWords = (slot: Slot): Promise<void> => ifItCan(() => del(slot, store))

/** Whether this browser keeps anything at all. */
export const canKeepWords = async (): Promise<boolean> => (await ifItCan(() => keys(store))) !== undefined

/** What a user typed in a form and did not save, newest first. Removes whatever was kept for too long, whoever typed it. */
export async function wordsKeptOf(user: string, form: string): Promise<{ slot: Slot; words: KeptWords }[]> {
  const kept = (await ifItCan(() => entries<Slot, KeptWords>(store))) ?? []
  const oldest = Date.now() - daysKept * 24 * 60 * 60 * 1000
  const tooOld = kept.filter(([, { at }]) => at < oldest).map(([slot]) => slot)
  if (tooOld.length > 0) await ifItCan(() => delMany(tooOld, store))
  return kept
    .filter(([slot, { at }]) => slot[0] === user && slot[1] === form && at >= oldest)
    .map(([slot, words]) => ({ slot, words }))
    .toSorted((a, b) => b.words.at - a.words.at)
}

/** A private window may have no database, and a disk may be full: then nothing is kept, and the form works as it does without. */
async function ifItCan<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work()
  } catch {
    return undefined
  }
}
