import type { NextApiRequest, NextApiResponse } from 'next'
import pLimit from 'p-limit'

import { readEntry } from '../../data/entry-page.ts'
import { pathOfEntry, pathOfEntryPicture } from '../../present/entry-addresses.ts'
import { paint } from '../../share-picture/paint.ts'
import { recipeOfEntry } from '../../share-picture/recipe.ts'
import { readRendition } from '../../store/pictures/media-store.ts'

const limit = pLimit(1)

/** The share picture of an entry. Painted at each request: most entries are never shared, and each re-rank changes many. */
export default async function handler({ query }: NextApiRequest, response: NextApiResponse): Promise<void> {
  const page = await readEntry(query.slug, query.film)
  if (page.kind === 'away') return void response.status(503).setHeader('Retry-After', '30').end()
  if (page.kind === 'moved' && !page.to.includes('#'))
    return void response.redirect(303, pathOfEntryPicture(page.to, Number(query.publication)))
  if (page.kind !== 'entry') return void response.status(404).end()
  const { entry, list, publication, rank, site } = page
  if (Number(query.publication) !== publication)
    return void response.redirect(303, pathOfEntryPicture(pathOfEntry(list, entry), publication))
  const recipe = recipeOfEntry(entry, rank, list, site)
  const picture = await limit(async () => paint(recipe, recipe.picture && (await readRendition(recipe.picture.rendition))))
  response.setHeader('Content-Type', 'image/jpeg').setHeader('Cache-Control', 'public, max-age=86400')
  response.status(200).send(picture)
}
