import { pathOfEmbed } from 'types/addresses'
import { escapeMarkup } from './escape.ts'

/** In pixels, without the script that sets the height: room for ten entries. */
export const usualSize = { width: 600, height: 620 }

type EmbedCodeOptions = {
  address: string
  slug: string
  title: string
  width?: number | '100%'
  height?: number
}

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
