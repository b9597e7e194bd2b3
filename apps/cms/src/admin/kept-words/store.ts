import { createStore, del, delMany, entries, keys, set, type UseStore } from 'idb-keyval'
import type { Data } from 'payload'

/** What somebody typed in a form and did not save, stored in their browser. */
export type KeptWords = {
  /** The time of the last change, in milliseconds. */
  at: number
  /** A file was chosen too. It is not stored. */
  hasFile: boolean
  /** The revision that the form was opened at; null if the document has none. */
  revision: number | null
  /** The changed fields, by name. */
  values: Data
}

/** The key of stored words. `opening`: each tab that opens the form has its own. */
export type Slot = [user: string, form: string, opening: number]

export const newSlot = (user: string, form: string): Slot => [user, form, Math.random()]

const lifetimeInMs = 14 * 24 * 60 * 60 * 1000

const database = createStore('kept-words', 'kept-words')

/** Commits at once: a page that closes does not wait for its transactions. */
const store: UseStore = (mode, callback) =>
  database(mode, (objects) => {
    const result = callback(objects)
    if (mode === 'readwrite') objects.transaction.commit()
    return result
  })

export const storeWords = (slot: Slot, words: KeptWords): Promise<void> => ignoringErrors(() => set(slot, words, store))

export const deleteWords = (slot: Slot): Promise<void> => ignoringErrors(() => del(slot, store))

/** False where the browser has no database, such as in some private windows. */
export const canStoreWords = async (): Promise<boolean> => (await ignoringErrors(() => keys(store))) !== undefined

/** The stored words of a user and form, newest first. Deletes expired words of all users. */
export async function findWords(user: string, form: string): Promise<{ slot: Slot; words: KeptWords }[]> {
  const stored = (await ignoringErrors(() => entries<Slot, KeptWords>(store))) ?? []
  const oldest = Date.now() - lifetimeInMs
  const expired = stored.filter(([, { at }]) => at < oldest).map(([slot]) => slot)
  if (expired.length > 0) await ignoringErrors(() => delMany(expired, store))
  return stored
    .filter(([slot, { at }]) => slot[0] === user && slot[1] === form && at >= oldest)
    .map(([slot, words]) => ({ slot, words }))
    .toSorted((a, b) => b.words.at - a.words.at)
}

/** Ignores errors: in a private window or on a full disk nothing is stored, and the form works without. */
async function ignoringErrors<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work()
  } catch {
    return undefined
  }
}
