import type { Embed } from 'types/content/other-pages'
import type { Site } from 'types/content/site'
import { embedCode, escapeMarkup, usualSize } from '../present/embed-code.ts'
import { pathOfFile, webpOf } from '../present/picture-files.ts'
import type { OembedQuestion } from './oembed-question.ts'

/** An answer as oembed.com describes it. */
export type Oembed = Record<string, string | number> & { type: 'rich'; version: '1.0'; html: string; width: number; height: number }

/** Seconds for which consumers may keep an answer: what they show is the frame, which is always new. */
const goodFor = 3600

/** Describes how to show a list elsewhere, within the size that was asked for. */
export function toOembed(
  { path, picture, title }: Pick<Embed, 'path' | 'picture' | 'title'>,
  site: Pick<Site, 'address' | 'name'>,
  { maxHeight, maxWidth }: Pick<OembedQuestion, 'maxHeight' | 'maxWidth'>,
): Oembed {
  const width = Math.min(usualSize.width, maxWidth)
  const height = Math.min(usualSize.height, maxHeight)
  const thumbnail = picture && webpOf(picture).findLast((file) => file.width <= maxWidth && file.height <= maxHeight)
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: site.name,
    provider_url: site.address,
    cache_age: goodFor,
    ...(thumbnail && {
      thumbnail_url: site.address + pathOfFile(thumbnail),
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
    html: embedCode({ address: site.address, slug: path.slice(path.lastIndexOf('/') + 1), title, width, height }),
    width,
    height,
  }
}

/** XML has no way to write them. */
const controls = /[^\P{Cc}\t\n\r]/gu

/** The same as XML. */
export function toXml(oembed: Oembed): string {
  const elements = Object.entries(oembed).map(([name, value]) => `<${name}>${escapeMarkup(String(value).replace(controls, ''))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`
}
