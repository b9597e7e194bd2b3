import type { Site } from 'types/content/site'
import type { PreviewContent } from 'types/preview/question'

import { FrontPage } from '../front/front-page.tsx'
import { ListPage } from '../list/list-page.tsx'
import { MontagePage } from '../montage/montage-page.tsx'
import { PersonPage } from '../person/person-page.tsx'

/** The public page of a content, without links for machines. */
export function PageOf({ page, site }: { page: PreviewContent; site: Site }) {
  const common = { publication: 0, site: { ...site, address: '' } }
  if (page.kind === 'front') return <FrontPage {...common} front={page.content} />
  if (page.kind === 'list') return <ListPage {...common} list={page.content} />
  if (page.kind === 'montage') return <MontagePage {...common} montage={page.content} />
  return <PersonPage {...common} person={page.content} />
}
