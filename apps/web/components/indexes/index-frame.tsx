import type { ReactNode } from 'react'
import type { Site } from 'types/content/site'
import type { SharePicture } from '../../store/pictures/share-store.ts'
import { graphOfIndex } from '../../structured-data/index-page.ts'
import { SiteFrame } from '../frame/site-frame.tsx'
import { StructuredData } from '../frame/structured-data.tsx'
import { Own } from '../words/own.tsx'

/** The props that every page has. */
export type OfPage = { publication: number; share?: SharePicture | null; site: Site }

type IndexFrameProps = OfPage & {
  path: string
  kicker: string
  title: string
  description: string
  /** The pages that it lists, in their order. */
  links: { name: string; path: string }[]
  children: ReactNode
}

/** A page that lists others. */
export function IndexFrame({ children, description, kicker, links, path, publication, share = null, site, title }: IndexFrameProps) {
  return (
    <SiteFrame
      site={site}
      path={path}
      title={title}
      description={description}
      publication={publication}
      sharing={{ kind: 'website', picture: share }}
    >
      <header className="index-head">
        <p className="kicker">
          <Own>{kicker}</Own>
        </p>
        <h1 dir="auto">
          <Own>{title}</Own>
        </h1>
      </header>
      <div className="index">{children}</div>
      <StructuredData graph={graphOfIndex({ links, path, title }, site)} />
    </SiteFrame>
  )
}
