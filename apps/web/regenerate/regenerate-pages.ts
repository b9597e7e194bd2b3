import pLimit from 'p-limit'
import type { AnnouncementAnswer } from 'types/announcement'

import { fetchTogether } from '../cms-client/fetched-pages.ts'
import { freshen } from './freshness.ts'
import { deletePages, olderEditionsOf } from './older-editions.ts'

const rendersAtOnce = 2
const maxFetchedTogether = 20
/** Lists and the front can be large, and would delay the pages that are fetched with them. */
const shortPage = /^\/(?:montages|people)\//

/** Makes pages at least as new as their publications, two at a time and in their order. A page that fails does so alone. */
export async function regeneratePages(
  pages: Record<string, number>,
  revalidate: (path: string) => Promise<void>,
): Promise<AnnouncementAnswer> {
  const announcedAt = performance.now()
  const answer: AnnouncementAnswer = { serves: {}, failed: {} }
  const batches = toBatches(Object.keys(pages).filter((path) => shortPage.test(path)))
  const regenerate = async ([path, publication]: [string, number]) => {
    try {
      await batches.find(({ paths }) => paths.includes(path))?.fetch()
      const older = await olderEditionsOf(path)
      answer.serves[path] = await freshen(path, publication, revalidate, announcedAt)
      await deletePages(older)
    } catch (error) {
      delete answer.serves[path]
      answer.failed[path] = error instanceof Error ? error.message : String(error)
    }
  }
  await pLimit(rendersAtOnce).map(Object.entries(pages), regenerate)
  await Promise.all(batches.map((batch) => batch.end()))
  return answer
}

type Batch = { paths: string[]; fetch: () => Promise<void>; end: () => Promise<void> }

function toBatches(paths: string[]): Batch[] {
  const count = Math.ceil(paths.length / maxFetchedTogether)
  return Array.from({ length: count }, (_, place) => toBatch(paths.slice(place * maxFetchedTogether, (place + 1) * maxFetchedTogether)))
}

/** Pages that are fetched in one request when the first of them is regenerated. After a failure each is fetched alone, by its render. */
function toBatch(paths: string[]): Batch {
  let fetching: Promise<() => void> | undefined
  return {
    paths,
    fetch: async () => {
      fetching ??= paths.length > 1 ? fetchTogether(paths).catch(() => () => {}) : Promise.resolve(() => {})
      await fetching
    },
    end: async () => (await fetching)?.(),
  }
}
