import type { Edition } from '../../../payload-types.ts'

export type NamedEdition = Pick<Edition, 'id' | 'number' | 'publishedAt'>

/** `note`: why the order changed. */
export type EditionContent = { note?: string | null; order: Pick<Edition['order'][number], 'montage' | 'title'>[] }

/** The path in the REST API of every edition of a list, newest first, as `NamedEdition`: there may be hundreds. */
export const editionsPath = (list: string): string =>
  `/editions?where[list][equals]=${list}&sort=-number&depth=0&pagination=false&select[number]=true&select[publishedAt]=true`

export const editionPath = (edition: string): string =>
  `/editions/${edition}?depth=0&select[note]=true&select[order][montage]=true&select[order][title]=true`

/** The path of the newest edition of a list that is published. Says nothing of the trash: a list keeps its status there. */
export const publishedOrderPath = (list: string): string =>
  `/editions?where[list][equals]=${list}&where[list._status][equals]=published&sort=-number&depth=0&limit=1&select[number]=true&select[order][montage]=true`
