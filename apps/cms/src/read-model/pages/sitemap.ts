import type { Payload } from 'payload'
import { frontPath, pathOfEditions, pathOfList, pathOfMontage, pathOfPerson } from 'types/addresses'
import type { Sitemap } from 'types/content/files'

import { idOf, idsOf } from '../../documents/id-of.ts'
import { readRenditions } from '../parts/images.ts'
import { filesIn } from '../parts/rendition-sets.ts'
import { readPublished } from '../read-published.ts'

/** Every page for search engines, with the pictures on it, in five queries. Embeds are left out. */
export async function readSitemap(payload: Payload): Promise<Sitemap> {
  const publications = await readPublished(payload, 'publications')
  const changed = new Map(publications.map(({ path, updatedAt }) => [path, updatedAt]))
  const lists = await readPublished(payload, 'lists', { select: ['entries', 'image', 'slug'], sort: '-publishedAt' })
  const montages = await readPublished(payload, 'montages', { select: ['image', 'slug'] })
  const people = await readPublished(payload, 'people', { select: ['portrait', 'slug'] })

  const imageOf = new Map(montages.map(({ id, image }) => [id, image]))
  const images = [...lists.map(({ image }) => image), ...imageOf.values(), ...people.map(({ portrait }) => portrait)]
  const renditions = await readRenditions(payload, idsOf(images))
  const largestOf = (image: unknown): string[] => {
    const files = filesIn(renditions.get(idOf(image) ?? '') ?? [], 'whole').filter(({ format }) => format === 'webp')
    return files.slice(-1).map(({ name }) => name)
  }
  const page = (path: string, images: unknown[] = []): Sitemap['pages'][number] => ({
    path,
    changed: changed.get(path) ?? null,
    images: [...new Set(images.flatMap(largestOf))],
  })
  return {
    publications: Object.fromEntries(publications.map(({ number, path }) => [path, number])),
    pages: [
      page(frontPath),
      ...lists.flatMap((list) => {
        const shown = idsOf(list.entries?.map(({ montage }) => montage)).map((montage) => imageOf.get(montage))
        return [page(pathOfList(list), [list.image, ...shown]), page(pathOfEditions(list))]
      }),
      ...montages.map((montage) => page(pathOfMontage(montage), [montage.image])),
      ...people.map((person) => page(pathOfPerson(person), [person.portrait])),
    ],
  }
}
