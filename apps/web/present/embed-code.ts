import { pathOfEmbed } from 'types/addresses'

/** What an embed needs on the page that frames it, where its script cannot run: enough for ten entries at this width. */
export const usualSize = { width: 600, height: 620 }

type EmbedCodeOptions = {
  /** Of the site. */
  address: string
  slug: string
  title: string
  /** In pixels, or as wide as there is room. */
  width?: number | '100%'
  height?: number
}

/** The markup that shows a list on a page of somebody else's. */
export function embedCode({ address, height = usualSize.height, slug, title, width = '100%' }: EmbedCodeOptions): string {
  const frame = {
    src: address + pathOfEmbed({ slug }),
    title,
    width,
    height,
    loading: 'lazy',
    frameborder: 0,
  }
  const attributes = Object.entries(frame).map(([name, value]) => `${name}="${escapeMarkup(String(value))}"`)
  return `<iframe ${attributes.join(' ')}></iframe>\n<script async src="${escapeMarkup(address)}/embed.js"></script>`
}

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for an element or an attribute, in HTML and XML. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (character) => references[character] ?? character)
