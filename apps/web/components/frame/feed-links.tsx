import Head from 'next/head'

type FeedLinksProps = {
  /** What the feeds tell of. */
  title: string
  /** Of the page that they belong to, without a slash at its end: the feeds stand under it. */
  path: string
}

/** Tells feed readers where the feeds of a page are. */
export function FeedLinks({ path, title }: FeedLinksProps) {
  return (
    <Head>
      <link rel="alternate" type="application/atom+xml" title={title} href={`${path}/feed.xml`} />
      <link rel="alternate" type="application/feed+json" title={title} href={`${path}/feed.json`} />
    </Head>
  )
}
