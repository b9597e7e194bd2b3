import type { PayloadRequest } from 'payload'
import { frontPath, pagesOfList, pathOfMontage, pathOfPerson } from 'types/addresses'

import { filmLetters } from 'types/index-addresses'

import { findPublic } from '../documents/find-public.ts'
import { listsPerTopic } from '../documents/lists-per-topic.ts'
import { indexPages } from './index-pages.ts'

export async function allPages(req: PayloadRequest): Promise<string[]> {
  const lists = await findPublic('lists', { select: ['slug', 'topics'], sort: '-publishedAt' }, req)
  const montages = await findPublic('montages', { select: ['directors', 'slug', 'year'] }, req)
  const people = await findPublic('people', { select: ['slug'] }, req)
  const topics = listsPerTopic(await findPublic('topics', { select: ['slug'] }, req), lists)
  const indexes = indexPages({ films: montages, letters: filmLetters, lists: lists.length, topics })
  return [frontPath, ...indexes, ...lists.flatMap(pagesOfList), ...montages.map(pathOfMontage), ...people.map(pathOfPerson)]
}
