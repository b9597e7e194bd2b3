import Head from 'next/head'

type OembedLinksProps = {
  /** Of the site; empty until it is set. */
  address: string
  path: string
  title: string
}

export function OembedLinks({ address, path, title }: OembedLinksProps) {
  if (!address) return null
  const endpoint = `${address}/oembed?url=${encodeURIComponent(address + path)}&format=`
  return (
    <Head>
      <link rel="alternate" type="application/json+oembed" href={`${endpoint}json`} title={title} />
      <link rel="alternate" type="text/xml+oembed" href={`${endpoint}xml`} title={title} />
    </Head>
  )
}
