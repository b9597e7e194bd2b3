import type { List, Topic } from '../payload-types.ts'
import { idsOf } from './id-of.ts'

/** How many of the lists have each topic, by its slug; without topics that none has. */
export function listsPerTopic(topics: Pick<Topic, 'id' | 'slug'>[], lists: Pick<List, 'topics'>[]): Map<string, number> {
  const slugs = new Map(topics.map(({ id, slug }) => [id, slug]))
  const counts = new Map<string, number>()
  for (const list of lists) {
    for (const id of new Set(idsOf(list.topics))) {
      const slug = slugs.get(id)
      if (slug !== undefined) counts.set(slug, (counts.get(slug) ?? 0) + 1)
    }
  }
  return counts
}
