import type { ListFeed, SiteFeed, Sitemap } from './content/files.ts'
import type { RankedList } from './content/list.ts'
import type { Embed, Front, History, Montage, Person } from './content/other-pages.ts'
import type { Site } from './content/site.ts'

/** What the site asks the CMS, all of it signed (ADR 035). A site of the release before reads these answers, so they only ever gain fields. */
export const questionPaths = {
  pages: '/api/site/pages',
  publications: '/api/site/publications',
  rendition: '/api/site/rendition',
} as const

export const maxPaths = 50

/** The content of a page, or of files that are made together, by the kind that its path asks for. */
export type ContentOfKind = {
  embed: Embed
  front: Front
  history: History
  list: RankedList
  listFeed: ListFeed
  montage: Montage
  person: Person
  siteFeed: SiteFeed
  sitemap: Sitemap
}
export type ContentKind = keyof ContentOfKind

/** `publication`: the newest of the page, read before the content, which is at least as new; 0 when the page never was public. */
export type PageAnswer<Kind extends ContentKind = ContentKind> = { publication: number } & (
  | { status: 'page'; kind: Kind; content: ContentOfKind[Kind] }
  | { status: 'moved'; to: string }
  | { status: 'absent' }
)

/** Which database answers. `epoch` rises when it is restored from a backup: then publications may have lower numbers than before. */
export type Installation = { id: string; epoch: number; newest: number }

/** At most `maxPaths` paths, each once. */
export type PagesQuestion = { paths: string[] }
export type PagesAnswer = { installation: Installation; site: Site; pages: Record<string, PageAnswer> }

/** The pages whose newest publication is above `since`, in parts of `publicationsInPart`, the first of which is 1. */
export type PublicationsQuestion = { since: number; part: number }
export type PublicationsAnswer = { installation: Installation; publications: Record<string, number> }
export const publicationsInPart = 1000

/** A file of a picture by its name; 404 when there is none, or no public image has it. The answer is its bytes. */
export type RenditionQuestion = { name: string }
