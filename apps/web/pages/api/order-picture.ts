import type { NextApiRequest, NextApiResponse } from 'next'
import pLimit from 'p-limit'

import { readOrder } from '../../data/order-page.ts'
import { inShort } from '../../orders/words.ts'
import { paint } from '../../share-picture/paint.ts'
import { recipeOfOrder } from '../../share-picture/recipe.ts'
import { wordsFor } from '../../words/languages.ts'

const limit = pLimit(1)

/** The share picture of a reader's order. Painted at each request and stored nowhere: there are more orders than any disk holds. */
export default async function handler(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  const page = await readOrder(request.query.slug, request.query.order)
  if (page.kind === 'away') return void response.status(503).setHeader('Retry-After', '30').end()
  if (page.kind === 'moved') return void response.redirect(303, `${page.to}/picture.jpg`)
  if (page.kind !== 'order') return void response.status(404).end()
  const { comparison, orderable } = page
  const { list, site } = orderable
  const words = inShort(comparison, wordsFor(site, list).yours)
  const picture = await limit(() => paint(recipeOfOrder(words, list, site), null))
  response.setHeader('Content-Type', 'image/jpeg').setHeader('Cache-Control', 'public, max-age=86400')
  response.status(200).send(picture)
}
