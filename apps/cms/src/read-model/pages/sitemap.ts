import type { Where } from 'payload'
import { frontPath, pathIn, pathOfEditions, pathOfList, pathOfMontage, pathOfPerson } from 'types/addresses'
import type { Sitemap } from 'types/content/files'
import { correctionsPath, filmsPath, letterOf, listsPath, peoplePath, topicsPath } from 'types/index-addresses'
import { frontPart, indexesPart, partOf, partOfPage } from 'types/sitemap-parts'

import { indexPages } from '../../addresses/index-pages.ts'
import { idOf, idsOf } from '../../documents/id-of.ts'
import { listsPerTopic } from '../../documents/lists-per-topic.ts'
import { readRenditions } from '../parts/images.ts'
import { filesIn } from '../parts/rendition-sets.ts'
import { readByIds, readDocuments, readSlugs, type Source } from '../read-documents.ts'

/** The parts that have pages, in three queries. */
export async function readSitemapIndex(source: Source): Promise<Sitemap> {
  const parts = new Set([frontPart, indexesPart])
  for (const kind of ['lists', 'montages', 'people'] as const) {
    for (const slug of await readSlugs(source, kind)) parts.add(partOf(kind, slug))
  }
  return { pages: [], parts: [...parts].toSorted(), publications: {} }
}

/** The pages of a part, with the pictures on them, in four queries. Embeds are left out. Reads nothing of the other parts. @param language of the site */
export async function readSitemapPart(source: Source, part: string, language: string): Promise<Sitemap> {
  const [kind, initial = ''] = part.split('-')
  const where = isInKind(kind) ? startsWith('path', pathIn[kind]({ slug: initial })) : part === indexesPart ? isIndex : isFront
  const publications = (await readDocuments(source, 'publications', { where })).filter(({ path }) => partOfPage(path) === part)
  const mapped = isInKind(kind)
    ? await readers[kind](source, startsWith('slug', initial))
    : (part === indexesPart ? await readIndexes(source, language) : [frontPath]).map((path) => ({ images: [], path }))

  const renditions = await readRenditions(source, idsOf(mapped.flatMap(({ images }) => images)))
  const largestOf = (image: unknown): string[] => {
    const files = filesIn(renditions.get(idOf(image) ?? '') ?? [], 'whole').filter(({ format }) => format === 'webp')
    return files.slice(-1).map(({ name }) => name)
  }
  const changed = new Map(publications.map(({ path, updatedAt }) => [path, updatedAt]))
  return {
    pages: mapped.map(({ images, path }) => ({
      path,
      changed: changed.get(path) ?? null,
      images: [...new Set(images.flatMap(largestOf))],
    })),
    parts: [],
    publications: Object.fromEntries(publications.map(({ number, path }) => [path, number])),
  }
}

type Mapped = { images: unknown[]; path: string }

const readers = { lists: readLists, montages: readMontages, people: readPeople }

const isInKind = (kind: string | undefined): kind is keyof typeof readers => kind !== undefined && kind in readers

const isFront: Where = { path: { equals: frontPath } }
const isIndex: Where = {
  or: [
    { path: { in: [listsPath, filmsPath, peoplePath, topicsPath, correctionsPath] } },
    startsWith('path', `${listsPath}/page/`),
    startsWith('path', `${filmsPath}/`),
    startsWith('path', `${topicsPath}/`),
  ],
}

async function readIndexes(source: Source, language: string): Promise<string[]> {
  const films = await readDocuments(source, 'montages', { select: ['directors', 'slug', 'year'] })
  const lists = await readDocuments(source, 'lists', { select: ['topics'] })
  const topics = listsPerTopic(await readDocuments(source, 'topics', { select: ['slug'] }), lists)
  return indexPages({ films, letters: films.map(({ slug }) => letterOf(slug, language)), lists: lists.length, topics })
}

/** A range, which an index answers: text that begins with these characters comes before the next character. */
function startsWith(field: string, start: string): Where {
  const next = start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) + 1)
  return { and: [{ [field]: { greater_than_equal: start } }, { [field]: { less_than: next } }] }
}

async function readLists(source: Source, where: Where): Promise<Mapped[]> {
  const lists = await readDocuments(source, 'lists', { select: ['entries', 'image', 'slug'], sort: '-publishedAt', where })
  const entries = lists.flatMap((list) => idsOf(list.entries?.map(({ montage }) => montage)))
  const montages = await readByIds(source, 'montages', entries, ['image'])
  return lists.flatMap((list) => {
    const shown = idsOf(list.entries?.map(({ montage }) => montage)).map((montage) => montages.get(montage)?.image)
    return [
      { images: [list.image, ...shown], path: pathOfList(list) },
      { images: [], path: pathOfEditions(list) },
    ]
  })
}

async function readMontages(source: Source, where: Where): Promise<Mapped[]> {
  const montages = await readDocuments(source, 'montages', { select: ['image', 'slug'], where })
  return montages.map((montage) => ({ images: [montage.image], path: pathOfMontage(montage) }))
}

async function readPeople(source: Source, where: Where): Promise<Mapped[]> {
  const people = await readDocuments(source, 'people', { select: ['portrait', 'slug'], where })
  return people.map((person) => ({ images: [person.portrait], path: pathOfPerson(person) }))
}
