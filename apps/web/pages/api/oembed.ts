import type { NextApiRequest, NextApiResponse } from 'next'
import { pathOfEmbed } from 'types/addresses'
import type { Embed } from 'types/content/other-pages'

import { toOembed, toXml } from '../../data/oembed/oembed.ts'
import { parseOembedRequest } from '../../data/oembed/oembed-request.ts'
import type { PageProps } from '../../data/page.ts'
import { storedProps } from '../../data/stored-props.ts'
import { lastSiteLanguages } from '../../words/site-language.ts'
import { wordsIn } from '../../words/words.ts'

/** Describes how to embed a list, as oembed.com says. Answers from stored pages. */
export default async function handler(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  const words = wordsIn(lastSiteLanguages().words).oembed
  response.setHeader('Access-Control-Allow-Origin', '*')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return response.setHeader('Allow', 'GET, HEAD').status(405).json({ error: words.methods })
  }
  const oembedRequest = parseOembedRequest(request.query)
  if ('error' in oembedRequest) return response.status(oembedRequest.status).json({ error: words[oembedRequest.error] })

  let page: PageProps<Embed> | null
  try {
    page = await storedProps<Embed>(pathOfEmbed(oembedRequest), (path) => response.revalidate(path))
  } catch {
    // Next has logged why the page could not be rendered.
    response.setHeader('Cache-Control', 'no-store').setHeader('Retry-After', '30')
    return response.status(503).json({ error: words.away })
  }
  if (page?.site.address === undefined || !isAt(oembedRequest.host, page.site.address)) {
    return response.status(404).json({ error: words.absent })
  }
  const oembed = toOembed(page.content, page.site, oembedRequest)
  if (oembedRequest.format === 'json') return response.status(200).json(oembed)
  response.status(200).setHeader('Content-Type', 'text/xml; charset=utf-8').send(toXml(oembed))
}

const isAt = (host: string, address: string): boolean => URL.canParse(address) && new URL(address).host === host
