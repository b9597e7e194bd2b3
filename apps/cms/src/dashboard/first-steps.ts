import type { NewestDocument } from './read-documents.ts'

/** One of four on the way to the first list. `address`: where it is taken; null where the user cannot take it now. `isForOthers`: an editor takes it. */
export type Step = { address: string | null; isDone: boolean; isForOthers: boolean; key: 'montage' | 'name' | 'publish' | 'rank' }

type Facts = { isEditor: boolean; lists: NewestDocument[]; montages: NewestDocument[]; siteName: string }

/** Null once readers have a list. */
export function firstSteps({ isEditor, lists, montages, siteName }: Facts): Step[] | null {
  if (lists.some(({ published }) => published)) return null
  const [list] = lists
  const form = list ? `/admin/collections/lists/${list.id}` : null
  return [
    { address: isEditor ? '/admin/globals/site' : null, isDone: siteName !== '', isForOthers: !isEditor, key: 'name' },
    { address: '/admin/collections/montages/create', isDone: montages.length > 0, isForOthers: false, key: 'montage' },
    { address: form ?? '/admin/collections/lists/create', isDone: form !== null, isForOthers: false, key: 'rank' },
    { address: form, isDone: false, isForOthers: !isEditor, key: 'publish' },
  ]
}
