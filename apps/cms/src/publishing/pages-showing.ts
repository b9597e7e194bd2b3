import type { PayloadRequest } from 'payload'
import type { List, Media, Montage, Person } from 'types/payload-types'

import { idOf } from './first-duplicate.ts'
import type { PublicCollection, PublicCollections } from './public-document.ts'
import * as shown from './where-shown.ts'

export const front = '/'
export const listPage = ({ slug }: Pick<List, 'slug'>): string => `/lists/${slug}`
export const montagePage = ({ slug }: Pick<Montage, 'slug'>): string => `/montages/${slug}`
export const personPage = ({ slug }: Pick<Person, 'slug'>): string => `/people/${slug}`

/**
 * The paths of all public pages on which a published document shows at this point of the transaction, its own first.
 * Asked before a change and after it: the union is what the change touches.
 */
export async function pagesShowing<Name extends PublicCollection>(
  collection: Name,
  doc: PublicCollections[Name],
  req: PayloadRequest,
): Promise<string[]> {
  switch (collection) {
    case 'lists':
      return ofList(doc as List, req)
    case 'montages':
      return ofMontage(doc as Montage, req)
    case 'people':
      return ofPerson(doc as Person, req)
    default:
      return ofImage(doc as Media, req)
  }
}

/** A list shows on its page and the front; its montages and writers say where they stand. */
async function ofList(list: List, req: PayloadRequest): Promise<string[]> {
  const montages = await shown.publishedByIds('montages', ids((list.entries ?? []).map(({ montage }) => montage)), req)
  const people = await shown.publishedByIds('people', ids(list.byline ?? []), req)
  return [listPage(list), front, ...montages.map(montagePage), ...people.map(personPage)]
}

async function ofMontage(montage: Montage, req: PayloadRequest): Promise<string[]> {
  const lists = await shown.listsWithMontage(montage.id, req)
  return [montagePage(montage), ...withFront(lists)]
}

async function ofPerson(person: Person, req: PayloadRequest): Promise<string[]> {
  const lists = await shown.listsByPerson(person.id, req)
  return [personPage(person), ...withFront(lists)]
}

async function ofImage(image: Media, req: PayloadRequest): Promise<string[]> {
  const pages: string[] = []
  for (const montage of await shown.montagesWithImage(image.id, req)) pages.push(...(await ofMontage(montage, req)))
  for (const person of await shown.peopleWithPortrait(image.id, req)) pages.push(personPage(person))
  const lists = await shown.listsWithImage(image.id, req)
  for (const list of lists) pages.push(...(await ofList(list, req)))
  return [...new Set(pages)]
}

/** Every public page: what a change of the site's name touches. */
export async function allPages(req: PayloadRequest): Promise<string[]> {
  const { lists, montages, people } = await shown.everythingPublished(req)
  return [front, ...lists.map(listPage), ...montages.map(montagePage), ...people.map(personPage)]
}

const withFront = (lists: List[]): string[] => (lists.length > 0 ? [front, ...lists.map(listPage)] : [])

const ids = (relations: unknown[]): string[] => relations.map(idOf).filter((id) => id !== null)
