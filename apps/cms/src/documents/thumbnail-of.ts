import type { Media } from '../payload-types.ts'

/** The date is for browser caches: Payload reuses the file name at each change of the focal point. */
export function thumbnailOf({ sizes, updatedAt, url }: Pick<Media, 'sizes' | 'updatedAt' | 'url'>): string | null {
  const path = sizes?.thumbnail?.url ?? url
  return path ? `${path}?${encodeURIComponent(updatedAt)}` : null
}
