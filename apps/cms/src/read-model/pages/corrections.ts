import { pathOfEdition, pathOfList } from 'types/addresses'
import type { Corrections } from 'types/content/indexes'
import type { Site } from 'types/content/site'
import { correctionsPath } from 'types/index-addresses'
import { idOf } from '../../documents/id-of.ts'
import { daysOfCorrections } from '../parts/edition.ts'
import { languageOf } from '../parts/language.ts'
import { readByIds, readDocuments, type Source } from '../read-documents.ts'

const maxEditions = 400
const maxCorrections = 200

/** The days on which the editions of published lists were corrected, in three queries. The oldest stand in the histories of their lists alone. */
export async function readCorrections(source: Source, { timeZone }: Pick<Site, 'timeZone'>): Promise<Corrections> {
  const corrected = await readDocuments(source, 'editions', {
    limit: maxEditions,
    select: ['corrections', 'list', 'number', 'publishedAt'],
    sort: '-correctedAt',
    where: { correctedAt: { exists: true } },
  })
  const ids = corrected.flatMap(({ list }) => idOf(list) ?? [])
  const lists = await readByIds(source, 'lists', ids, ['language', 'shownTitle', 'slug', 'title'])
  const newest = await newestNumbers([...lists.keys()], source)
  const corrections = corrected.flatMap((edition) => {
    const list = lists.get(idOf(edition.list) ?? '')
    if (!list) return []
    const { number } = edition
    const path = pathOfEdition(list, number, newest.get(list.id) ?? number)
    const shown = { edition: { number, path }, path: pathOfList(list), ...languageOf(list), title: list.shownTitle ?? list.title }
    return daysOfCorrections(edition, timeZone).map((day) => ({ day, shown }))
  })
  const newestFirst = corrections.toSorted((a, b) => b.day.localeCompare(a.day) || a.shown.title.localeCompare(b.shown.title, 'en'))
  const days = new Map<string, (typeof corrections)[number]['shown'][]>()
  for (const { day, shown } of newestFirst.slice(0, maxCorrections)) days.set(day, [...(days.get(day) ?? []), shown])
  return { path: correctionsPath, days: [...days].map(([day, shown]) => ({ day, lists: shown })) }
}

async function newestNumbers(lists: string[], source: Source): Promise<Map<string, number>> {
  if (lists.length === 0) return new Map()
  const where = { and: [{ isNewest: { equals: true } }, { list: { in: lists } }] }
  const editions = await readDocuments(source, 'editions', { select: ['list', 'number'], where })
  return new Map(editions.map(({ list, number }) => [idOf(list) ?? '', number]))
}
