import { cms } from './cms.ts'
import { type Edition, readCurrentEdition, toEdition } from './editions.ts'
import { keepRenditions } from './media-store.ts'
import { montagesOf, type RankedEntry, toByline, toEntries, type Writer } from './ranked-list.ts'
import type { Site } from './site.ts'
import { type Trail, toTrail } from './trail.ts'

/** The newest list with its first three, then trails to those before it. */
export type Front = {
  lead: (Trail & { byline: Writer[]; edition: Edition | null; top: Omit<RankedEntry, 'body'>[] }) | null
  trails: Trail[]
}

const most = 25
const podium = 3

/** Reads the newest published lists. Rejects with `CmsDown` in an outage. */
export async function getFront(site: Site): Promise<Front> {
  const lists = await cms().find('lists', { depth: 2, limit: most, sort: '-publishedAt' })
  const [newest, ...others] = lists
  const firsts = newest ? montagesOf(newest).slice(0, podium) : []
  const edition = newest ? await readCurrentEdition(newest, montagesOf(newest)) : null
  const renditions = await keepRenditions({ whole: [newest?.image], '16x9': [...others, ...firsts].map(({ image }) => image) })
  return {
    lead: newest
      ? {
          ...toTrail(newest, site, renditions, 'whole'),
          byline: toByline(newest.byline),
          edition: edition && toEdition(edition, newest, site),
          top: toEntries(newest, renditions, [], '16x9')
            .slice(0, podium)
            .map(({ body: _tooLong, ...entry }) => entry),
        }
      : null,
    trails: others.map((list) => toTrail(list, site, renditions)),
  }
}
