import type { Payload } from 'payload'
import { frontPath, pathOfEditions, pathOfList, pathOfMontage, pathOfPerson } from 'types/addresses'
import type { Sitemap } from 'types/content/files'

import { idOf, readRenditions } from './parts/images.ts'
import { filesIn } from './parts/rendition-sets.ts'
import { readPublished } from './published.ts'

/** Every page that is to be found by itself, with the pictures that a reader meets on it, in five questions. An embed is for the pages of others. */
export async function readSitemap(payload: Payload): Promise<Sitemap> {
  const publications = await readPublished(payload, 'publications')
  const changed = new Map(publications.map(({ path, updatedAt }) => [path, updatedAt]))
  const lists = await readPublished(payload, 'lists', { select: ['entries', 'image', 'slug'], sort: '-publishedAt' })
  const montages = await readPublished(payload, 'montages', { select: ['image', 'slug'] })
  const people = await readPublished(payload, 'people', { select: ['portrait', 'slug'] })

  const imageOf = new Map(montages.map(({ id, image }) => [id, idOf(image)]))
  const portraits = people.flatMap(({ portrait }) => (portrait ? [idOf(portrait)] : []))
  const renditions = await readRenditions(payload, [...lists.map(({ image }) => idOf(image)), ...imageOf.values(), ...portraits])
  const nameOf = (image: string | undefined): string[] => {
    const files = filesIn(renditions.get(image ?? '') ?? [], 'whole').filter(({ format }) => format === 'webp')
    return files.slice(-1).map(({ name }) => name)
  }
  const page = (path: string, images: (string | undefined)[] = []): Sitemap['pages'][number] => ({
    path,
    changed: changed.get(path) ?? null,
    images: [...new Set(images.flatMap(nameOf))],
  })
  return {
    publications: Object.fromEntries(publications.map(({ number, path }) => [path, number])),
    pages: [
      page(frontPath),
      ...lists.flatMap((list) => {
        const shown = (list.entries ?? []).map(({ montage }) => montage && imageOf.get(idOf(montage)))
        return [page(pathOfList(list), [idOf(list.image), ...shown.map((image) => image || undefined)]), page(pathOfEditions(list))]
      }),
      ...montages.map((montage) => page(pathOfMontage(montage), [idOf(montage.image)])),
      ...people.map((person) => page(pathOfPerson(person), person.portrait ? [idOf(person.portrait)] : [])),
    ],
  }
}
