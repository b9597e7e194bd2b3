import { pathOfList } from 'types/addresses'
import type { Embed } from 'types/content/other-pages'

import { idOf, idsOf } from '../../documents/id-of.ts'
import type { List } from '../../payload-types.ts'
import { montagesOf, titleOf } from '../parts/entries.ts'
import { readImages, withImage } from '../parts/images.ts'
import { languageOf } from '../parts/language.ts'
import { toPicture } from '../parts/picture.ts'
import type { Renditions } from '../parts/rendition-sets.ts'
import { readByIds, readDocuments, type Source } from '../read-documents.ts'

const maxEntries = 10

/** A short form of a published list, in four queries; null when there is none. */
export async function readEmbed(source: Source, slug: string): Promise<Embed | null> {
  const [list] = await readDocuments(source, 'lists', { limit: 1, where: { slug: { equals: slug } } })
  if (!list) return null

  const ids = idsOf(list.entries?.map(({ montage }) => montage))
  const montages = await readByIds(source, 'montages', ids, ['slug', 'title', 'year'])
  const images = await readImages(source, [list.image])
  const entries = (list.entries ?? []).map((entry) => ({ ...entry, montage: montages.get(idOf(entry.montage) ?? '') ?? entry.montage }))
  return toEmbed({ ...withImage(list, images), entries }, images.renditions)
}

function toEmbed(list: List, renditions: Renditions = new Map()): Embed {
  const ranked = montagesOf(list).map(({ slug, title, year }, place) => ({ rank: place + 1, slug, title, year }))
  const isCountdown = list.counting === 'down'
  return {
    path: pathOfList(list),
    ...languageOf(list),
    title: titleOf(list),
    standfirst: list.standfirst,
    picture: toPicture(list.image, renditions, '16x9'),
    isCountdown,
    entries: (isCountdown ? ranked.toReversed() : ranked).slice(0, maxEntries),
    length: ranked.length,
  }
}
