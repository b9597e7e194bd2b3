import Head from 'next/head'

type FeedLinksProps = {
  title: string
  /** Of the page with the feeds, without a trailing slash. */
  path: string
}

export function FeedLinks({ path, title }: FeedLinksProps) {
  return (
    <Head>
      <link rel="alternate" type="application/atom+xml" title={title} href={`${path}/feed.xml`} />
      <link rel="alternate" type="application/feed+json" title={title} href={`${path}/feed.json`} />
    </Head>
  )
}
