import type { PayloadRequest } from 'payload'
import { frontPath, pagesOfList, pathOfMontage, pathOfPerson } from 'types/addresses'
import { idsOf } from '../documents/id-of.ts'
import type { PublicCollection, PublicCollections } from '../documents/public-document.ts'
import * as shown from '../documents/where-shown.ts'
import type { List, Media, Montage, Person } from '../payload-types.ts'

/** The paths of all pages that show a published document at this point of the transaction, its own page first. */
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

/** The pages of montages and people name the lists that they are in. */
async function ofList(list: List, req: PayloadRequest): Promise<string[]> {
  const montages = await shown.publishedByIds('montages', idsOf(list.entries?.map(({ montage }) => montage)), req)
  const people = await shown.publishedByIds('people', idsOf(list.byline), req)
  return [...pagesOfList(list), frontPath, ...montages.map(pathOfMontage), ...people.map(pathOfPerson)]
}

async function ofMontage(montage: Montage, req: PayloadRequest): Promise<string[]> {
  const lists = await shown.listsWithMontage(montage.id, req)
  return [pathOfMontage(montage), ...withFront(lists)]
}

async function ofPerson(person: Person, req: PayloadRequest): Promise<string[]> {
  const lists = await shown.listsByPerson(person.id, req)
  return [pathOfPerson(person), ...withFront(lists)]
}

async function ofImage(image: Media, req: PayloadRequest): Promise<string[]> {
  const pages: string[] = []
  for (const montage of await shown.montagesWithImage(image.id, req)) pages.push(...(await ofMontage(montage, req)))
  for (const person of await shown.peopleWithPortrait(image.id, req)) pages.push(pathOfPerson(person))
  const lists = await shown.listsWithImage(image.id, req)
  for (const list of lists) pages.push(...(await ofList(list, req)))
  return [...new Set(pages)]
}

export async function allPages(req: PayloadRequest): Promise<string[]> {
  const { lists, montages, people } = await shown.everythingPublished(req)
  return [frontPath, ...lists.flatMap(pagesOfList), ...montages.map(pathOfMontage), ...people.map(pathOfPerson)]
}

const withFront = (lists: List[]): string[] => (lists.length > 0 ? [frontPath, ...lists.flatMap(pagesOfList)] : [])
