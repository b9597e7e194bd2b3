import pLimit from 'p-limit'
import type { AnnouncementAnswer } from 'types/announcement'

import { fetchTogether } from '../cms-client/fetched-pages.ts'
import { freshen } from './freshness.ts'
import { deletePages, olderEditionsOf } from './older-editions.ts'
import { orTimeout } from './or-timeout.ts'
import { giveTurn, untilTurnsEnd } from './single-pages.ts'

const rendersAtOnce = 2
const maxFetchedTogether = 20
/** Lists and the front can be large, and would delay the pages that are fetched with them. */
const shortPage = /^\/(?:montages|people)\//

/** The CMS waits for 15 seconds, and then announces all pages again. */
const minTimeoutInMs = 9_000
const timeoutPerPageInMs = 450

/**
 * Makes pages at least as new as their publications, two at a time and in their order; a page that is announced alone goes before the next of several.
 * A page that fails does so alone, also one that takes too long: its render goes on, and the next announcement joins it.
 */
export async function regeneratePages(
  pages: Record<string, number>,
  revalidate: (path: string) => Promise<void>,
): Promise<AnnouncementAnswer> {
  const announcedAt = performance.now()
  const answer: AnnouncementAnswer = { serves: {}, failed: {} }
  const batches = toBatches(Object.keys(pages).filter((path) => shortPage.test(path)))
  const isAlone = Object.keys(pages).length === 1
  let isAnswered = false
  const regenerate = async ([path, publication]: [string, number]) => {
    if (!isAlone) await untilTurnsEnd()
    if (isAnswered) return
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
  const regenerateAll = async () => {
    await pLimit(rendersAtOnce).map(Object.entries(pages), regenerate)
    await Promise.all(batches.map((batch) => batch.end()))
  }
  const work = regenerateAll()
  if (isAlone) giveTurn(work)
  await orTimeout(work, Math.max(minTimeoutInMs, Object.keys(pages).length * timeoutPerPageInMs))
  isAnswered = true
  const { failed, serves } = answer
  const late = Object.keys(pages).filter((path) => !(path in serves || path in failed))
  return { serves: { ...serves }, failed: { ...failed, ...Object.fromEntries(late.map((path) => [path, 'Its render took too long.'])) } }
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
