import type { Media } from '../payload-types.ts'

/** The address of a thumbnail never shows another picture; that of a small image is the upload itself. */
export const thumbnailOf = ({ sizes, url }: Pick<Media, 'sizes' | 'url'>): string | null => sizes?.thumbnail?.url ?? url ?? null
