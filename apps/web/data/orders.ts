import { editionsOnPage, isSlug, pathOfEditions, pathOfOlderEditions } from 'types/addresses'
import { CmsDown, CmsError } from 'types/cms-faults'
import type { NamedRank } from 'types/content/edition'
import type { History } from 'types/content/other-pages'
import type { Site } from 'types/content/site'

import { canBeOrdered } from '../orders/code.ts'
import { readContent } from './content.ts'

/** An edition that readers can bring into an order of their own. `newest`: the number of the list's newest edition. */
export type Orderable = {
  edition: { number: number; order: NamedRank[]; path: string }
  list: History['list'] & { slug: string }
  newest: number
  publication: number
  site: Site
}

export type OrderableAnswer = Orderable | { movedTo: string } | 'absent' | 'away'

/**
 * Reads an edition of a list, or its newest. From the stored page of its history where there is one: it works without the CMS then.
 * `movedTo` is the path of the list's history under its new slug, `absent` where there is no such edition, or of too few or too many films.
 */
export async function readOrderable(slug: unknown, number?: number): Promise<OrderableAnswer> {
  if (!isSlug(slug)) return 'absent'
  try {
    const first = await readContent<'history'>(pathOfEditions({ slug }))
    if (first === 'absent' || 'movedTo' in first) return first
    const older = number !== undefined && number <= first.content.current - editionsOnPage
    const page = older
      ? await readContent<'history'>(pathOfOlderEditions({ slug }, Math.ceil(number / editionsOnPage) * editionsOnPage))
      : first
    if (page === 'absent' || 'movedTo' in page) return page

    const { current, editions, list } = page.content
    const edition = editions.find((each) => each.number === (number ?? current))
    if (!edition || !canBeOrdered(edition.order.length)) return 'absent'
    return {
      edition: { number: edition.number, order: edition.order, path: edition.path },
      list: { ...list, slug },
      newest: first.content.current,
      publication: page.publication,
      site: page.site,
    }
  } catch (error) {
    if (error instanceof CmsDown || error instanceof CmsError) return 'away'
    throw error
  }
}
