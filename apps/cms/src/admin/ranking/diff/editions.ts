import type { Edition } from '../../../payload-types.ts'

/** An edition as it is named in a list of them. */
export type NamedEdition = Pick<Edition, 'id' | 'number' | 'publishedAt'>

/** What an edition holds: the montages as they were called then, top first, and why they moved. */
export type EditionContent = { note?: string | null; order: Pick<Edition['order'][number], 'montage' | 'title'>[] }

/** The part of the REST API's address that names every edition of a list, the newest first. No more than the names: there may be hundreds. */
export const editionsOf = (list: string): string =>
  `/editions?where[list][equals]=${list}&sort=-number&depth=0&pagination=false&select[number]=true&select[publishedAt]=true`

/** The same for what one of them holds. */
export const contentOf = (edition: string): string =>
  `/editions/${edition}?depth=0&select[note]=true&select[order][montage]=true&select[order][title]=true`

/** The same for the order that readers have of a list: of its newest edition, if the list is published. It does not look whether the list is in the trash. */
export const publishedOrderOf = (list: string): string =>
  `/editions?where[list][equals]=${list}&where[list._status][equals]=published&sort=-number&depth=0&limit=1&select[number]=true&select[order][montage]=true`

/** Asks the REST API at an address of ours. Throws when it does not answer, or refuses. */
export async function read<Answer>(address: string, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { credentials: 'include', ...(signal && { signal }) })
  if (!response.ok) throw new Error(`The CMS answered ${response.status}.`)
  return (await response.json()) as Answer
}
