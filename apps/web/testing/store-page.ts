import CacheHandler from '../store/pages/cache-handler.mjs'
import type { StoredPage } from '../store/pages/stored-page.ts'

/** Stores a page as Next does; null withdraws it. */
export const storePage = (path: string, value: StoredPage['value']): Promise<void> =>
  new CacheHandler({}).set(`/route-cache/PAGES/any/$${path}`, value)
