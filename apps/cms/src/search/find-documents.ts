import type { PayloadRequest } from 'payload'

import { wordsIn } from './condition.ts'

/** In which collections documents are found from anywhere in the admin, and in what words. The first field is the title. */
const places = {
  lists: ['shownTitle', 'title', 'slug'],
  montages: ['title', 'song', 'directors'],
  people: ['name'],
  media: ['alt', 'originalName', 'credit'],
} as const

export type FoundDocument = { collection: keyof typeof places; id: string; title: string }

const maxOfEach = 6

/** The newest versions with all the words, the last edited first; without words, the last edited of all. A question for each collection. */
export async function findDocuments(query: string, req: PayloadRequest): Promise<FoundDocument[]> {
  const found: (FoundDocument & { updatedAt: string })[] = []
  for (const [collection, fields] of Object.entries(places) as [keyof typeof places, readonly string[]][]) {
    const where = wordsIn(query, fields)
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      draft: collection !== 'media',
      limit: maxOfEach,
      overrideAccess: false,
      pagination: false,
      req,
      select: { ...Object.fromEntries(fields.map((field) => [field, true])), updatedAt: true } as never,
      sort: '-updatedAt',
      ...(where && { where }),
    })
    for (const doc of docs as unknown as ({ id: string; updatedAt: string } & Record<string, unknown>)[]) {
      const title = fields.map((field) => doc[field]).find((value) => typeof value === 'string' && value.trim())
      found.push({ collection, id: doc.id, title: String(title ?? ''), updatedAt: doc.updatedAt })
    }
  }
  return found.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)).map(({ collection, id, title }) => ({ collection, id, title }))
}
