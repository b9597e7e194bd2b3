import type { PayloadRequest } from 'payload'
import type { Appearances } from './addresses/appearances.ts'
import type { FileTexts } from './media/from-file/read-texts.ts'
import type { Edition, Montage } from './payload-types.ts'
import type { Decoded } from './renditions/first-renditions.ts'
import type { FirstRenditions } from './renditions/store-first.ts'
import type { Change } from './versions/change.ts'

type WithContext = Pick<PayloadRequest, 'context'>

/**
 * A value that one hook leaves for a later one, as a plain property. Payload puts a copy of `req.context` into the request for each nested
 * call: so read `req.context` anew each time, and never hold it across an `await`.
 */
const contextValue = <Value>(key: string) => {
  const get = ({ context }: WithContext) => context[key] as Value | undefined
  return {
    get,
    has: ({ context }: WithContext): boolean => key in context,
    set({ context }: WithContext, value: Value): void {
      context[key] = value
    },
    take(req: WithContext): Value | undefined {
      const value = get(req)
      delete req.context[key]
      return value
    },
    with: (value: Value): Record<string, unknown> => ({ [key]: value }),
  }
}

export type NamedMontage = Pick<Montage, 'slug' | 'title' | 'year'>

export type PublicBefore = { appearances: Appearances; updatedAt: string }

/** `ofNewest`: its `originalDoc` is the newest version; that of a bulk edit is the published state. */
export type SaveOperation = { isDraft: boolean; isRestore: boolean; ofNewest: boolean; overwritesNewest: boolean }

/** Why an admin publishes without an approval. */
export const approvalOverride = contextValue<string>('approvalOverride')

export const decodedUpload = contextValue<Decoded>('decoded')

/** By slug, since a new list has no id yet. */
export const editionNote = (slug: unknown) => contextValue<string>(`editionNote:${slug}`)

/** Checks that an upload passed outside of a transaction, and must pass again in one. */
export const checksOfUpload = contextValue<() => Promise<void>>('checksOfUpload')

export const fileTexts = contextValue<FileTexts>('fileTexts')

export const firstRenditions = contextValue<FirstRenditions>('firstRenditions')

/** Of a document that is saved as a draft: what readers have stays. */
export const isDraftSave = (collection: string, id: string) => contextValue<true>(`draft:${collection}:${id}`)

export const isScheduled = contextValue<true>('isScheduled')

export const isSignIn = contextValue<true>('signsIn')

/** Set by Payload. */
export const isRestoringVersion = contextValue<true>('isRestoringVersion')

/** Null for a list without editions. Removed when an edition is written. */
export const newestEditionOf = (list: string) => contextValue<Edition | null>(`newestEdition:${list}`)

/** The montages of a list that has passed the gate, by id. */
export const namesOfMontages = (list: string) => contextValue<Map<string, NamedMontage>>(`names:${list}`)

/** Of a user who is being saved with a new password. */
export const newHash = contextValue<{ hash: string; salt: string }>('newHash')

export const originalNameOfUpload = contextValue<string | null>('originalName')

export const lastSerialWork = contextValue<Promise<void>>('publishing')

/** Of a list that is deleted with its editions. */
export const correctionPagesOf = (list: string) => contextValue<string[]>(`correctionPages:${list}`)

export const publicBefore = (collection: string, id: string) => contextValue<PublicBefore>(`before:${collection}:${id}`)

/** What an update stored just now, of a document that is published. */
export const publishedNow = (collection: string, id: number | string) => contextValue<Record<string, unknown>>(`stored:${collection}:${id}`)

/** The author of a draft that a schedule saves again on top of the state it published. */
export const restoredDraft = contextValue<{ change: Change | null } | null>('keptDraft')

export const saveOperation = (collection: string) => contextValue<SaveOperation>(`operation:${collection}`)
