import Head from 'next/head'
import type { Site } from 'types/content/site'

import type { SharePicture } from '../../store/pictures/share-store.ts'
import { openGraphLocale } from '../../words/languages.ts'
import { useLanguages } from '../words/languages-context.ts'

export type Sharing = {
  kind: 'article' | 'profile' | 'website'
  /** Where the address to share is not the canonical one. */
  path?: string
  picture: SharePicture | null
  published?: string | null
  updated?: string | null
}

type ShareTagsProps = { description: string; path: string; sharing: Sharing; site: Site; title: string }

/** Open Graph, and the one Twitter tag that Open Graph lacks: the size of the card. */
export function ShareTags({ description, path, sharing, site, title }: ShareTagsProps) {
  const { page } = useLanguages()
  const { kind, picture, published, updated } = sharing
  const tags = [
    ['og:type', kind],
    ['og:title', title],
    ['og:description', description],
    ['og:site_name', site.name],
    ['og:locale', openGraphLocale(page)],
    ...(site.address ? [['og:url', site.address + (sharing.path ?? path)]] : []),
    ...(site.address && picture
      ? [
          ['og:image', site.address + picture.path],
          ['og:image:type', 'image/jpeg'],
          ['og:image:width', String(picture.width)],
          ['og:image:height', String(picture.height)],
          ['og:image:alt', picture.alt],
        ]
      : []),
    ...(published ? [['article:published_time', published]] : []),
    ...(updated ? [['article:modified_time', updated]] : []),
  ]
  return (
    <Head>
      {tags.map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
    </Head>
  )
}
