import type { Front } from 'types/content/other-pages'
import type { Site } from 'types/content/site'
import type { SharePicture } from '../../store/pictures/share-store.ts'
import { graphOfFront } from '../../structured-data/front.ts'
import { SiteFrame } from '../frame/site-frame.tsx'
import { StructuredData } from '../frame/structured-data.tsx'
import { Trails } from '../pieces/trails.tsx'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Lead } from './lead.tsx'

type FrontPageProps = { front: Front; publication: number; share?: SharePicture | null; site: Site }

export function FrontPage({ front, publication, share = null, site }: FrontPageProps) {
  const { front: words } = useWords()
  const { hasMore, lead, trails } = front
  return (
    <SiteFrame
      site={site}
      path="/"
      title={null}
      description={site.description}
      publication={publication}
      sharing={{ kind: 'website', picture: share }}
    >
      {lead ? (
        <Lead lead={lead} />
      ) : (
        <p className="nothing-yet">
          <Own>{words.nothingYet}</Own>
        </p>
      )}
      <Trails title={words.earlier} trails={trails} />
      {hasMore && (
        <p className="way-back">
          <a href="/lists">
            <Own>{words.allLists}</Own>
          </a>
        </p>
      )}
      <StructuredData graph={graphOfFront(front, site)} />
    </SiteFrame>
  )
}
