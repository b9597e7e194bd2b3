import type { PayloadRequest } from 'payload'

import type { List } from '../../payload-types.ts'
import { markdownToRichText } from '../markdown-to-rich-text.ts'
import { idsBySlug } from './documents.ts'
import type { Filler } from './filler.ts'
import type { Size } from './size.ts'
import { noteOf, textOf } from './words.ts'

const longestSlug = 'scale-longest'
const historySlug = 'scale-history'

type Ids = { images: string[]; montages: string[]; people: string[] }

/** The stride has no factor in common with the number of montages, so that no list has a montage twice. */
const stride = 97
const lengthOfHistory = 20

export async function fillLists(filler: Filler, { editions, lists, longest }: Size, ids: Ids): Promise<void> {
  const { payload } = filler
  const introduction = await markdownToRichText(textOf(1), payload)
  const entriesOf = (first: number, length: number): NonNullable<List['entries']> =>
    Array.from({ length }, (_, place) => ({
      montage: ids.montages[(first + place * stride) % ids.montages.length] ?? '',
      note: noteOf(place + 1),
    }))
  const create = (slug: string, number: number, length: number, req: PayloadRequest) =>
    payload.create({
      collection: 'lists',
      data: {
        byline: [0, 1].map((place) => ids.people[(number * 7 + place) % ids.people.length] ?? ''),
        counting: number % 5 === 0 ? 'down' : 'up',
        entries: entriesOf(number * 31, length),
        image: ids.images[number % ids.images.length] ?? '',
        introduction,
        slug,
        standfirst: 'Chosen by people who tried each of them once, and put in order by those who tried them twice.',
        title: `{count} montages of season ${number}`,
        _status: 'published',
      },
      depth: 0,
      overrideAccess: true,
      req,
    })

  const slugOf = (number: number): string => `scale-list-${number}`
  let before = await idsBySlug(payload, 'lists')
  const isThere = (slug: string) => () => before.has(slug)
  await filler.each('The history', 1, isThere(historySlug), (_, req) => create(historySlug, lists + 1, lengthOfHistory, req))
  before = await idsBySlug(payload, 'lists')
  await reorder(filler, before.get(historySlug) ?? '', editions, entriesOf((lists + 1) * 31, lengthOfHistory))
  await filler.each(
    'Lists',
    lists,
    (number) => before.has(slugOf(number)),
    (number, req) => create(slugOf(number), number, 10 + ((number * 7) % 41), req),
  )
  await filler.each('The longest list', 1, isThere(longestSlug), (_, req) => create(longestSlug, lists, longest, req))
}

/** Publishes new orders until the list has so many editions. */
async function reorder(filler: Filler, list: string, editions: number, entries: NonNullable<List['entries']>): Promise<void> {
  const { payload } = filler
  const { totalDocs } = await payload.count({ collection: 'editions', overrideAccess: true, where: { list: { equals: list } } })
  await filler.each(
    'Editions',
    editions,
    (number) => number < totalDocs,
    (number, req) => {
      const first = number % entries.length
      return payload.update({
        collection: 'lists',
        id: list,
        data: { entries: [...entries.slice(first), ...entries.slice(0, first)], _status: 'published' },
        depth: 0,
        overrideAccess: true,
        req,
      })
    },
  )
}
