import { isSlug } from 'types/addresses'
import type { Words } from '../../words/words.ts'

export type OembedRequest = {
  host: string
  slug: string
  format: 'json' | 'xml'
  /** In pixels; infinite when not given. */
  maxWidth: number
  maxHeight: number
}

/** `error`: which of the words of oEmbed say it. */
export type OembedError = { status: 400 | 404 | 501; error: keyof Words['oembed'] }

type Query = Partial<Record<string, string | string[]>>

export function parseOembedRequest({ format = 'json', maxheight, maxwidth, url }: Query): OembedRequest | OembedError {
  if (typeof url !== 'string' || url === '') return { status: 400, error: 'noAddress' }
  if (format !== 'json' && format !== 'xml') return { status: 501, error: 'formats' }
  const maxWidth = parseMax(maxwidth)
  const maxHeight = parseMax(maxheight)
  if (maxWidth === null || maxHeight === null) return { status: 400, error: 'noSize' }
  const list = parseAddress(url)
  return list ? { ...list, format, maxWidth, maxHeight } : { status: 404, error: 'noList' }
}

function parseMax(parameter: string | string[] | undefined): number | null {
  if (parameter === undefined) return Number.POSITIVE_INFINITY
  return typeof parameter === 'string' && /^[1-9]\d{0,5}$/.test(parameter) ? Number(parameter) : null
}

function parseAddress(address: string): { host: string; slug: string } | null {
  if (!URL.canParse(address)) return null
  const { host, pathname, protocol } = new URL(address)
  const [, slug] = /^\/lists\/([^/]+)\/?$/.exec(pathname) ?? []
  return /^https?:$/.test(protocol) && isSlug(slug) ? { host, slug } : null
}
