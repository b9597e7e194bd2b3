import type { Embed } from 'types/content/other-pages'
import type { Site } from 'types/content/site'
import { element, xmlDocument } from '../../feeds/markup.ts'
import { embedCode, usualSize } from '../../present/embed-code.ts'
import { pathOfFile, webpOf } from '../../present/picture-files.ts'
import type { OembedRequest } from './oembed-request.ts'

export type Oembed = Record<string, string | number> & { type: 'rich'; version: '1.0'; html: string; width: number; height: number }

const maxAgeInSeconds = 3600

/** Describes how to embed a list, within the requested size. */
export function toOembed(
  { path, picture, title }: Pick<Embed, 'path' | 'picture' | 'title'>,
  site: Pick<Site, 'address' | 'name'>,
  { maxHeight, maxWidth }: Pick<OembedRequest, 'maxHeight' | 'maxWidth'>,
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
    cache_age: maxAgeInSeconds,
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

export const toXml = (oembed: Oembed): string =>
  xmlDocument(element('oembed', {}, ...Object.entries(oembed).map(([name, value]) => element(name, {}, String(value)))))
