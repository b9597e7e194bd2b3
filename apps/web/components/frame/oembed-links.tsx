import Head from 'next/head'

type OembedLinksProps = {
  /** Of the site; empty until it is set, and then nobody could be answered. */
  address: string
  path: string
  title: string
}

/** Where a page that is given the address of this one learns how to show it. */
export function OembedLinks({ address, path, title }: OembedLinksProps) {
  if (!address) return null
  const question = `${address}/oembed?url=${encodeURIComponent(address + path)}&format=`
  return (
    <Head>
      <link rel="alternate" type="application/json+oembed" href={`${question}json`} title={title} />
      <link rel="alternate" type="text/xml+oembed" href={`${question}xml`} title={title} />
    </Head>
  )
}
