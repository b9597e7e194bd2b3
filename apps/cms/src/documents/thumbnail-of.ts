import type { Media } from '../payload-types.ts'

/**
 * Where the admin loads an image in small, as a path; null where it has no file. Payload makes the thumbnail anew at every change of the
 * focal point, under the same name: the date keeps browsers from showing the old one. An upload that is smaller has no thumbnail.
 */
export function thumbnailOf({ sizes, updatedAt, url }: Pick<Media, 'sizes' | 'updatedAt' | 'url'>): string | null {
  const path = sizes?.thumbnail?.url ?? url
  return path ? `${path}?${encodeURIComponent(updatedAt)}` : null
}
