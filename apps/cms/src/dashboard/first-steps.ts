import type { NewestDocument } from './read-documents.ts'

/** One of four on the way to the first list. `address`: where it is taken, for who may. */
export type Step = { address: string | null; isDone: boolean; key: 'montage' | 'name' | 'publish' | 'rank' }

type Facts = { isEditor: boolean; lists: NewestDocument[]; montages: NewestDocument[]; siteName: string }

/** Null once readers have a list. */
export function firstSteps({ isEditor, lists, montages, siteName }: Facts): Step[] | null {
  if (lists.some(({ published }) => published)) return null
  const [list] = lists
  return [
    { address: isEditor ? '/admin/globals/site' : null, isDone: siteName !== '', key: 'name' },
    { address: '/admin/collections/montages/create', isDone: montages.length > 0, key: 'montage' },
    { address: list ? `/admin/collections/lists/${list.id}` : '/admin/collections/lists/create', isDone: Boolean(list), key: 'rank' },
    { address: list && isEditor ? `/admin/collections/lists/${list.id}` : null, isDone: false, key: 'publish' },
  ]
}
