import { buildEarlier } from '../editions/earlier.ts'
import type { Edition, List, Media, Montage, Person } from '../payload-types.ts'
import type { RenditionFile, Renditions } from './parts/rendition-sets.ts'

const times = { createdAt: '2026-01-02T03:04:05.000Z', updatedAt: '2026-01-02T03:04:05.000Z' }

export const anImage = (over: Partial<Media> = {}): Media => ({
  ...times,
  id: 'an-image',
  alt: 'A sled in the snow',
  credit: 'Illustration: Montage',
  colour: '#0f6a70',
  ...over,
})

/** Renditions by image id, in both formats and in no order. */
export const renditionsOf = (ids: string[] = ['an-image'], widths = [1600, 480, 960]): Renditions =>
  new Map(ids.map((id) => [id, widths.flatMap((width) => [aRendition(width), aRendition(width, 'avif')])]))

export const aRendition = (width: number, format: RenditionFile['format'] = 'webp'): RenditionFile => ({
  format,
  height: Math.round((width * 9) / 16),
  name: renditionName(width, format),
  shape: 'whole',
  width,
})

export const renditionName = (width: number, format: RenditionFile['format'] = 'webp'): string =>
  `${String(width).padStart(32, '0')}-${width}.${format}`

export const aMontage = (title: string, over: Partial<Montage> = {}): Montage => ({
  ...times,
  id: `montage-${title}`,
  title,
  slug: title.toLowerCase().replaceAll(' ', '-'),
  year: 1985,
  image: anImage(),
  sequence: 'Someone trains.',
  ...over,
})

export const aPerson = (name: string): Person => ({ ...times, id: `person-${name}`, name, slug: name.toLowerCase() })

export const aList = (over: Partial<List> = {}): List => ({
  ...times,
  id: 'a-list',
  title: '{count} films',
  slug: 'films',
  standfirst: 'Ranked.',
  image: anImage(),
  counting: 'up',
  ...over,
})

/** Entries of a list, top first. An id alone is a montage that is not public. */
export const entriesOf = (...montages: (Montage | string)[]): NonNullable<List['entries']> => montages.map((montage) => ({ montage }))

/** The editions of a list with these orders (oldest first), newest first. Published at noon, a day apart. */
export function editionsOf(...orders: Montage[][]): Edition[] {
  const editions: Edition[] = []
  for (const [place, order] of orders.entries()) {
    const edition = anEdition(place + 1, orders[place - 1] ?? [], order)
    editions.push({ ...edition, earlier: { ...buildEarlier(editions.at(-1) ?? null, edition) } })
  }
  return editions.toReversed()
}

export function newestOf(...orders: Montage[][]): Edition {
  const [newest] = editionsOf(...orders)
  if (!newest) throw new Error('A list without an order has no edition.')
  return newest
}

function anEdition(number: number, before: Montage[], now: Montage[]): Edition {
  const rankIn = (order: Montage[], { id }: Montage) => order.findIndex((montage) => montage.id === id) + 1
  const named = ({ id, slug, title, year }: Montage) => ({ montage: id, slug, title, year })
  const movementOf = (montage: Montage): Edition['order'][number]['movement'] => {
    const [from, to] = [rankIn(before, montage), rankIn(now, montage)]
    if (from === 0) return { by: 0, kind: 'new' }
    if (from === to) return { by: 0, kind: 'same' }
    return { by: Math.abs(from - to), kind: to < from ? 'up' : 'down' }
  }
  return {
    ...times,
    id: `edition-${number}`,
    list: 'a-list',
    length: now.length,
    number,
    publication: number,
    publishedAt: `2026-03-${String(number).padStart(2, '0')}T12:00:00.000Z`,
    order: now.map((montage) => ({ ...named(montage), movement: movementOf(montage) })),
    dropped: before.filter((montage) => !rankIn(now, montage)).map((montage) => ({ ...named(montage), rank: rankIn(before, montage) })),
  }
}
