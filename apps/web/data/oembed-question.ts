import { isSlug } from 'types/addresses'

/** What a consumer of oEmbed asks for. */
export type OembedQuestion = {
  /** The host it takes the list's site to be on, with a port where it has one. */
  host: string
  slug: string
  format: 'json' | 'xml'
  /** In pixels; infinite when it did not say. */
  maxWidth: number
  maxHeight: number
}

/** Why a question is not answered. */
export type Refusal = { status: 400 | 404 | 501; error: string }

type Query = Partial<Record<string, string | string[]>>

/** Reads the parameters that oembed.com names. */
export function toQuestion({ format = 'json', maxheight, maxwidth, url }: Query): OembedQuestion | Refusal {
  if (typeof url !== 'string' || url === '') return { status: 400, error: 'Say which list: url=<its address>.' }
  if (format !== 'json' && format !== 'xml') return { status: 501, error: 'Formats are json and xml.' }
  const maxWidth = toMost(maxwidth)
  const maxHeight = toMost(maxheight)
  if (maxWidth === null || maxHeight === null)
    return { status: 400, error: 'maxwidth and maxheight are whole numbers of pixels, 1 or more.' }
  const list = toList(url)
  return list ? { ...list, format, maxWidth, maxHeight } : { status: 404, error: 'That is not the address of a list.' }
}

function toMost(parameter: string | string[] | undefined): number | null {
  if (parameter === undefined) return Number.POSITIVE_INFINITY
  return typeof parameter === 'string' && /^[1-9]\d{0,5}$/.test(parameter) ? Number(parameter) : null
}

function toList(address: string): { host: string; slug: string } | null {
  if (!URL.canParse(address)) return null
  const { host, pathname, protocol } = new URL(address)
  const [, slug] = /^\/lists\/([^/]+)\/?$/.exec(pathname) ?? []
  return /^https?:$/.test(protocol) && isSlug(slug) ? { host, slug } : null
}
