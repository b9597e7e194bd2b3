import type { PayloadRequest } from 'payload'
import type { Site } from 'types/content/site'
import type { PreviewContent, PreviewView } from 'types/preview/question'
import { findPublic } from '../documents/find-public.ts'
import type { WithPage } from '../documents/public-versions.ts'
import type { Edition, List } from '../payload-types.ts'
import { readFront } from '../read-model/pages/front.ts'
import { readList } from '../read-model/pages/list.ts'
import { readMontages } from '../read-model/pages/montage.ts'
import { readPeople } from '../read-model/pages/person.ts'
import type { Source } from '../read-model/read-documents.ts'
import { readSite } from '../read-model/to-site.ts'
import { layOver } from './lay-over.ts'
import type { Previewed } from './previewed.ts'

/** `edition`: that of the list as it would be published. `isPublic`: whether readers have the document now. */
type Read = { edition: Edition | null; isPublic: boolean; list: List | null; page: PreviewContent | null; site: Site }

/** The page of a document as if it were published, by the readers of the public pages. `page` is null where readers have no such page. */
export async function readPreview(previewed: Previewed, show: PreviewView['show'], req: PayloadRequest): Promise<Read> {
  const { payload } = req
  const { edition, laidOver } = await layOver(previewed, req)
  const { collection, document } = previewed
  const site = await readSite({ payload })
  const source: Source = show === 'public' ? { payload } : { laidOver, payload }
  const [shown] = await findPublic(collection, { limit: 1, select: ['slug'], where: { id: { equals: document.id } } }, req)
  const slug = show === 'public' ? shown?.slug : laidOver[collection][0]?.slug
  const page =
    show === 'front'
      ? { content: await readFront(source, site), kind: 'front' as const }
      : await pageOf(collection, slug ?? '', source, site)
  return { edition, isPublic: shown !== undefined, list: laidOver.lists[0] ?? null, page, site }
}

async function pageOf(collection: WithPage, slug: string, source: Source, site: Site): Promise<PreviewContent | null> {
  if (collection === 'lists') return pageWith('list', await readList(source, slug, site))
  if (collection === 'montages') return pageWith('montage', (await readMontages(source, [slug])).get(slug))
  return pageWith('person', (await readPeople(source, [slug], site)).get(slug))
}

const pageWith = <Kind extends PreviewContent['kind']>(
  kind: Kind,
  content: Extract<PreviewContent, { kind: Kind }>['content'] | null | undefined,
) => (content ? ({ content, kind } as PreviewContent) : null)
