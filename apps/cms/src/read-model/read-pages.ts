import type { Payload } from 'payload'
import { documentPathIn, isPagePath } from 'types/addresses'
import type { Site } from 'types/content/site'
import type { ContentOfKind, PageAnswer, PagesAnswer } from 'types/site-questions'

import { readInstallation } from '../installation/installation.ts'
import { readEmbed } from './pages/embed.ts'
import { readListFeed, readSiteFeed } from './pages/feeds.ts'
import { readFront } from './pages/front.ts'
import { readHistory } from './pages/history.ts'
import { readList } from './pages/list.ts'
import { readMontage } from './pages/montage.ts'
import { readPerson } from './pages/person.ts'
import { readSitemap } from './pages/sitemap.ts'
import { type ParsedPath, parsePath } from './parse-path.ts'
import { readPublished, readSite } from './read-published.ts'
import { toSite } from './to-site.ts'

type Readers = { [Kind in keyof ContentOfKind]: (payload: Payload, path: ParsedPath, site: Site) => Promise<ContentOfKind[Kind] | null> }

const readers: Readers = {
  embed: (payload, { slug }) => readEmbed(payload, slug),
  front: (payload, _path, site) => readFront(payload, site),
  history: (payload, { last, slug }, site) => readHistory(payload, slug, last, site),
  list: (payload, { slug }, site) => readList(payload, slug, site),
  listFeed: (payload, { slug }, site) => readListFeed(payload, slug, site),
  montage: (payload, { slug }) => readMontage(payload, slug),
  person: (payload, { slug }, site) => readPerson(payload, slug, site),
  siteFeed: (payload) => readSiteFeed(payload),
  sitemap: (payload) => readSitemap(payload),
}

/** The answers for paths of the site. Publications are read before the content, so that the content is never older than they say. */
export async function readPages(paths: string[], payload: Payload): Promise<PagesAnswer> {
  const requests = paths.map((path) => [path, parsePath(path)] as const)
  const publications = await publicationsOf(
    requests.flatMap(([, parsed]) => (parsed ? [parsed.publishedWith] : [])),
    payload,
  )
  const installation = await readInstallation(payload)
  const site = toSite(await readSite(payload))
  const pages: Record<string, PageAnswer> = {}
  for (const [path, parsed] of requests) {
    const publication = publications.get(parsed?.publishedWith ?? '') ?? 0
    pages[path] = parsed ? { publication, ...(await readPage(path, parsed, site, payload)) } : { publication, status: 'absent' }
  }
  return { installation, site, pages }
}

async function publicationsOf(paths: string[], payload: Payload): Promise<Map<string, number>> {
  const publications = await readPublished(payload, 'publications', { where: { path: { in: [...new Set(paths)] } } })
  return new Map(publications.map(({ number, path }) => [path, number]))
}

type WithoutNumber<Answer> = Answer extends unknown ? Omit<Answer, 'publication'> : never

async function readPage(path: string, parsed: ParsedPath, site: Site, payload: Payload): Promise<WithoutNumber<PageAnswer>> {
  const content = await readers[parsed.kind](payload, parsed, site)
  if (content) return { content, kind: parsed.kind, status: 'page' }
  const to = await redirectFrom(path, payload)
  return to ? { status: 'moved', to } : { status: 'absent' }
}

/** The new path of a moved page; null when there is none. The pages below a list's page move with it. */
async function redirectFrom(path: string, payload: Payload): Promise<string | null> {
  const from = documentPathIn(path)
  const [redirect] = await readPublished(payload, 'redirects', { limit: 1, where: { from: { equals: from } } })
  return redirect && isPagePath(redirect.to) ? path.replace(from, redirect.to) : null
}
