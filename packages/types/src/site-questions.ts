import type { ListFeed, SiteFeed, Sitemap, TopicFeed } from './content/files.ts'
import type { Corrections, FilmIndex, ListIndex, PeopleIndex, Topic, TopicIndex } from './content/indexes.ts'
import type { RankedList } from './content/list.ts'
import type { Embed, Front, History, Montage, Person } from './content/other-pages.ts'
import type { Site } from './content/site.ts'

/** The signed questions of the site to the CMS (ADR 035). A site of an earlier release reads the answers, so they only gain fields. */
export const questionPaths = {
  instance: '/api/site/instance',
  pages: '/api/site/pages',
  preview: '/api/site/preview',
  publications: '/api/site/publications',
  rendition: '/api/site/rendition',
  share: '/api/site/share',
} as const

export const maxPaths = 50

/** The content of a page or of a set of machine files, by the kind of its path. */
export type ContentOfKind = {
  corrections: Corrections
  embed: Embed
  filmIndex: FilmIndex
  front: Front
  history: History
  list: RankedList
  listFeed: ListFeed
  listIndex: ListIndex
  montage: Montage
  peopleIndex: PeopleIndex
  person: Person
  siteFeed: SiteFeed
  sitemap: Sitemap
  topic: Topic
  topicFeed: TopicFeed
  topicIndex: TopicIndex
}
export type ContentKind = keyof ContentOfKind

/** The content is at least as new as `publication`, which is 0 for a path that never was public. */
export type PageAnswer<Kind extends ContentKind = ContentKind> = { publication: number } & (
  | { status: 'page'; kind: Kind; content: ContentOfKind[Kind] }
  | { status: 'moved'; to: string }
  | { status: 'absent' }
)

/** The database that answers. A restore raises `epoch`, and publications may have lower numbers then. */
export type Installation = { id: string; epoch: number; newest: number }

export type PagesQuestion = { paths: string[] }
export type PagesAnswer = { installation: Installation; site: Site; pages: Record<string, PageAnswer> }

/** The pages whose newest publication is above `since`, in parts that are numbered from 1. The part after the last is empty. */
export type PublicationsQuestion = { since: number; part: number }
export type PublicationsAnswer = { installation: Installation; publications: Record<string, number> }

/** Answered with the bytes of a picture file; 404 when it does not exist or belongs to no public image. */
export type RenditionQuestion = { name: string }

/** Tells the CMS at which address it reaches an instance of the site. Answered with an empty object. */
export type InstanceQuestion = { origin: string }
