import { frontPath } from 'types/addresses'

import { readStoredProps } from '../data/page.ts'
import { dataFolder } from '../store/data-folder.mjs'
import { readStoredPublications } from '../store/pages/stored-pages.mjs'
import { views } from '../views/views.mjs'
import { regenerateInChunks } from './regenerate-in-chunks.ts'

const maxPages = 60

/**
 * Renders the pages that readers ask for first, unless they are stored: the front, the lists on it, and those with most views. A page that fails is
 * rendered when it is requested. Rejects when none can be rendered, as in an outage.
 * @param publications those of all public pages
 */
export async function warm(publications: Record<string, number>): Promise<void> {
  await renderMissing([frontPath], publications)
  await renderMissing([...(await listsOnFront()), ...(await views.mostViewed(maxPages))].slice(0, maxPages), publications)
}

async function renderMissing(paths: string[], publications: Record<string, number>): Promise<void> {
  const stored = await readStoredPublications(dataFolder('pages'), paths)
  const missing = [...new Set(paths)].filter((path) => path in publications && !stored.has(path))
  const { behind, reasons } = await regenerateInChunks(missing.map((path) => [path, publications[path] ?? 0]))
  if (reasons.length === 0) return
  const message = `Pages that readers ask for first could not be rendered: ${reasons.join(' ')}`
  if (Object.keys(behind).length === missing.length) throw new Error(message)
  console.warn(message)
}

async function listsOnFront(): Promise<string[]> {
  const front = await readStoredProps<'front'>(frontPath)
  return front ? [...(front.content.lead ? [front.content.lead] : []), ...front.content.trails].map(({ path }) => path) : []
}
