import type { Payload } from 'payload'
import { documentPathIn, isPagePath } from 'types/addresses'
import type { Site } from 'types/content/site'
import type { ContentKind, ContentOfKind, PageAnswer, PagesAnswer } from 'types/site-questions'

import { readInstallation } from '../installation/installation.ts'
import { readCorrections } from './pages/corrections.ts'
import { readEmbed } from './pages/embed.ts'
import { readListFeed, readSiteFeed } from './pages/feeds.ts'
import { readFilmIndex } from './pages/film-index.ts'
import { readFront } from './pages/front.ts'
import { readHistory } from './pages/history.ts'
import { readList } from './pages/list.ts'
import { readListIndex } from './pages/list-index.ts'
import { readMontages } from './pages/montage.ts'
import { readPeopleIndex } from './pages/people-index.ts'
import { readPeople } from './pages/person.ts'
import { readSitemapIndex, readSitemapPart } from './pages/sitemap.ts'
import { readTopic, readTopicFeed, readTopicIndex } from './pages/topic.ts'
import { type ParsedPath, parsePath } from './parse-path.ts'
import { readDocuments, type Source } from './read-documents.ts'
import { readSite } from './to-site.ts'

/** Reads the contents of pages of one kind; null where there is none. */
type Reader<Content> = (source: Source, paths: ParsedPath[], site: Site) => Promise<(Content | null)[]>
type Readers = { [Kind in keyof ContentOfKind]: Reader<ContentOfKind[Kind]> }

const readers: Readers = {
  corrections: separately((source, _path, site) => readCorrections(source, site)),
  embed: separately((source, { slug }) => readEmbed(source, slug)),
  filmIndex: separately((source, { slug }, { language = 'en' }) => readFilmIndex(source, slug, language)),
  front: separately((source, _path, site) => readFront(source, site)),
  history: separately((source, { last, slug }, site) => readHistory(source, slug, last, site)),
  list: separately((source, { slug }, site) => readList(source, slug, site)),
  listFeed: separately((source, { slug }, site) => readListFeed(source, slug, site)),
  listIndex: separately((source, { slug }, site) => readListIndex(source, slug, site)),
  montage: together((source, slugs) => readMontages(source, slugs)),
  peopleIndex: separately((source) => readPeopleIndex(source)),
  person: together((source, slugs, site) => readPeople(source, slugs, site)),
  siteFeed: separately((source) => readSiteFeed(source)),
  sitemap: separately((source, { slug }, { language = 'en' }) =>
    slug ? readSitemapPart(source, slug, language) : readSitemapIndex(source),
  ),
  topic: separately((source, { last, slug }, site) => readTopic(source, slug, last, site)),
  topicFeed: separately((source, { slug }) => readTopicFeed(source, slug)),
  topicIndex: separately((source) => readTopicIndex(source)),
}

function separately<Content>(read: (source: Source, path: ParsedPath, site: Site) => Promise<Content | null>): Reader<Content> {
  return async (source, paths, site) => {
    const contents: (Content | null)[] = []
    for (const path of paths) contents.push(await read(source, path, site))
    return contents
  }
}

function together<Content>(read: (source: Source, slugs: string[], site: Site) => Promise<Map<string, Content>>): Reader<Content> {
  return async (source, paths, site) => {
    const slugs = paths.map(({ slug }) => slug)
    const contents = await read(source, slugs, site)
    return slugs.map((slug) => contents.get(slug) ?? null)
  }
}

/** The answers for paths of the site. Publications are read before the content, so that the content is never older than they say. */
export async function readPages(paths: string[], payload: Payload): Promise<PagesAnswer> {
  const requests = paths.map((path) => [path, parsePath(path)] as const)
  const publications = await publicationsOf(
    requests.flatMap(([, parsed]) => (parsed ? [parsed.publishedWith] : [])),
    payload,
  )
  const installation = await readInstallation(payload)
  const site = await readSite({ payload })
  const contents = await readContents(
    requests.flatMap(([, parsed]) => parsed ?? []),
    site,
    payload,
  )
  const redirects = await readRedirects(
    requests.flatMap(([path, parsed]) => (parsed && !contents.has(parsed) ? [path] : [])),
    payload,
  )
  const answerFor = (path: string, parsed: ParsedPath | null): WithoutNumber<PageAnswer> => {
    const page = parsed && contents.get(parsed)
    if (page) return { ...page, status: 'page' }
    const to = redirects.get(path)
    return to === undefined ? { status: 'absent' } : { status: 'moved', to }
  }
  const pages = requests.map(([path, parsed]) => {
    const publication = publications.get(parsed?.publishedWith ?? '') ?? 0
    return [path, { publication, ...answerFor(path, parsed) }] as const
  })
  return { installation, site, pages: Object.fromEntries(pages) }
}

async function publicationsOf(paths: string[], payload: Payload): Promise<Map<string, number>> {
  const publications = await readDocuments({ payload }, 'publications', { where: { path: { in: [...new Set(paths)] } } })
  return new Map(publications.map(({ number, path }) => [path, number]))
}

type WithoutNumber<Answer> = Answer extends unknown ? Omit<Answer, 'publication'> : never
type AnyContent = { [Kind in ContentKind]: { content: ContentOfKind[Kind]; kind: Kind } }[ContentKind]

async function readContents(paths: ParsedPath[], site: Site, payload: Payload): Promise<Map<ParsedPath, AnyContent>> {
  const contents = new Map<ParsedPath, AnyContent>()
  for (const kind of new Set(paths.map((path) => path.kind))) {
    const ofKind = paths.filter((path) => path.kind === kind)
    for (const [place, content] of (await readers[kind]({ payload }, ofKind, site)).entries()) {
      const path = ofKind[place]
      if (path && content) contents.set(path, { content, kind } as AnyContent)
    }
  }
  return contents
}

/** The new paths of moved pages. The pages below a list's page move with it. */
async function readRedirects(paths: string[], payload: Payload): Promise<Map<string, string>> {
  const from = [...new Set(paths.map(documentPathIn))]
  const redirects = from.length > 0 ? await readDocuments({ payload }, 'redirects', { where: { from: { in: from } } }) : []
  const moved = new Map(redirects.filter(({ to }) => isPagePath(to)).map((redirect) => [redirect.from, redirect.to]))
  return new Map(
    paths.flatMap((path) => {
      const to = moved.get(documentPathIn(path))
      return to === undefined ? [] : [[path, path.replace(documentPathIn(path), to)] as const]
    }),
  )
}
