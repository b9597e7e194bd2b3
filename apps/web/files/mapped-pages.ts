import { frontPath, pathOfEditions, pathOfList, pathOfMontage, pathOfPerson } from 'types/addresses'
import type { List, Media, Montage, Person, Publication } from 'types/payload-types'

import { toPicture } from '../data/picture.ts'
import type { Renditions } from '../data/rendition-sets.ts'
import type { MappedPage } from './sitemap.ts'

export type Published = {
  /** Without their relations. */
  lists: List[]
  /** With their images. */
  montages: Montage[]
  people: Person[]
  /** The lead images of the lists. */
  leads: Media[]
  publications: Publication[]
  renditions: Renditions
}

/** Every page that is to be found by itself, with the pictures that a reader meets on it. An embed is for the pages of others. */
export function toMappedPages({ leads, lists, montages, people, publications, renditions }: Published): MappedPage[] {
  const changed = new Map(publications.map(({ path, updatedAt }) => [path, updatedAt]))
  const lead = new Map(leads.map((image) => [image.id, image]))
  const images = new Map(montages.map(({ id, image }) => [id, image]))
  const mapped = (path: string, shown: Image[] = []): MappedPage => ({
    path,
    changed: changed.get(path) ?? null,
    images: [...new Set(shown.flatMap((image) => largestOf(image, renditions)))],
  })
  const ofList = (list: List): MappedPage[] => {
    const shown = [lead.get(idOf(list.image)), ...(list.entries ?? []).map(({ montage }) => images.get(idOf(montage)))]
    return [mapped(pathOfList(list), shown), mapped(pathOfEditions(list))]
  }
  return [
    mapped(frontPath),
    ...lists.flatMap(ofList),
    ...montages.map((montage) => mapped(pathOfMontage(montage), [montage.image])),
    ...people.map((person) => mapped(pathOfPerson(person), [person.portrait])),
  ]
}

type Image = string | Media | null | undefined

function largestOf(image: Image, renditions: Renditions): string[] {
  const largest = toPicture(image, renditions)?.files.at(-1)
  return largest ? [largest.path] : []
}

const idOf = (relation: string | { id: string } | null): string => (typeof relation === 'string' ? relation : (relation?.id ?? ''))
