import Head from 'next/head'
import type { ReactNode } from 'react'
import type { Site } from 'types/content/site'

import { useIsPreview } from '../preview/preview-context.ts'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { FeedLinks } from './feed-links.tsx'
import { Masthead } from './masthead.tsx'
import { ShareTags, type Sharing } from './share-tags.tsx'
import { SiteFooter } from './site-footer.tsx'

type SiteFrameProps = {
  site: Site
  path: string
  /** Null on the front. */
  title: string | null
  description: string
  publication: number
  sharing?: Sharing
  /** A second way past what stands before the content. */
  skip?: { path: string; label: string } | undefined
  children: ReactNode
}

const asWebsite: Sharing = { kind: 'website', picture: null }

export function SiteFrame({ children, description, path, publication, sharing = asWebsite, site, skip, title }: SiteFrameProps) {
  const isPreview = useIsPreview()
  const words = useWords()
  return (
    <>
      <Head>
        <title>{title ? `${title} | ${site.name}` : site.name}</title>
        <meta name="description" content={description} />
        {!isPreview && <meta name="publication" content={String(publication)} />}
        {site.address && <link rel="canonical" href={site.address + path} />}
      </Head>
      {site.address && <FeedLinks title={site.name} path="" />}
      {!isPreview && <ShareTags title={title ?? site.name} description={description} path={path} sharing={sharing} site={site} />}
      <a className="skip-link" href="#_content">
        <Own>{words.frame.skipToContent}</Own>
      </a>
      {skip && (
        <a className="skip-link" href={skip.path}>
          <Own>{skip.label}</Own>
        </a>
      )}
      <Masthead name={site.name} description={title ? null : site.description} hasTopics={site.hasTopics} path={path} />
      {/* Slugs are ids too; none begins with an underscore. */}
      <main id="_content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter name={site.name} description={site.description} links={site.links} hasFeed={site.address !== ''} />
    </>
  )
}
