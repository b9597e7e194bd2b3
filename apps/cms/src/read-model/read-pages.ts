import type { Payload } from 'payload'
import { documentPathIn, isPagePath } from 'types/addresses'
import type { Site } from 'types/content/site'
import type { ContentOfKind, PageAnswer, PagesAnswer } from 'types/site-questions'

import { readInstallation } from '../installation/installation.ts'
import { readEmbed } from './embed.ts'
import { readListFeed, readSiteFeed } from './feeds.ts'
import { readFront } from './front.ts'
import { readHistory } from './history.ts'
import { type Asked, kindOf } from './kinds.ts'
import { readList } from './list.ts'
import { readMontage } from './montage.ts'
import { readPerson } from './person.ts'
import { readPublished, readSite } from './published.ts'
import { toSite } from './site.ts'
import { readSitemap } from './sitemap.ts'

type Readers = { [Kind in keyof ContentOfKind]: (payload: Payload, asked: Asked, site: Site) => Promise<ContentOfKind[Kind] | null> }

const readers: Readers = {
  embed: (payload, { slug }) => readEmbed(payload, slug),
  front: (payload, _asked, site) => readFront(payload, site),
  history: (payload, { last, slug }, site) => readHistory(payload, slug, last, site),
  list: (payload, { slug }, site) => readList(payload, slug, site),
  listFeed: (payload, { slug }, site) => readListFeed(payload, slug, site),
  montage: (payload, { slug }) => readMontage(payload, slug),
  person: (payload, { slug }, site) => readPerson(payload, slug, site),
  siteFeed: (payload) => readSiteFeed(payload),
  sitemap: (payload) => readSitemap(payload),
}

/** What readers get at paths of the site. Publications are read first: read after the content, they could promise more than it holds. */
export async function readPages(paths: string[], payload: Payload): Promise<PagesAnswer> {
  const asked = paths.map((path) => [path, kindOf(path)] as const)
  const publications = await publicationsOf(
    asked.flatMap(([, about]) => (about ? [about.publishedWith] : [])),
    payload,
  )
  const installation = await readInstallation(payload)
  const site = toSite(await readSite(payload))
  const pages: Record<string, PageAnswer> = {}
  for (const [path, about] of asked) {
    const publication = publications.get(about?.publishedWith ?? '') ?? 0
    pages[path] = about ? { publication, ...(await readPage(path, about, site, payload)) } : { publication, status: 'absent' }
  }
  return { installation, site, pages }
}

async function publicationsOf(paths: string[], payload: Payload): Promise<Map<string, number>> {
  const found = await readPublished(payload, 'publications', { where: { path: { in: [...new Set(paths)] } } })
  return new Map(found.map(({ number, path }) => [path, number]))
}

type WithoutNumber<Answer> = Answer extends unknown ? Omit<Answer, 'publication'> : never

async function readPage(path: string, asked: Asked, site: Site, payload: Payload): Promise<WithoutNumber<PageAnswer>> {
  const content = await readers[asked.kind](payload, asked, site)
  if (content) return { content, kind: asked.kind, status: 'page' }
  const to = await redirectFrom(path, payload)
  return to ? { status: 'moved', to } : { status: 'absent' }
}

/** Where the page that stood at a path is now; null when none ever did. What stands below a list's page moves along with it. */
async function redirectFrom(path: string, payload: Payload): Promise<string | null> {
  const from = documentPathIn(path)
  const [redirect] = await readPublished(payload, 'redirects', { limit: 1, where: { from: { equals: from } } })
  return redirect && isPagePath(redirect.to) ? path.replace(from, redirect.to) : null
}
