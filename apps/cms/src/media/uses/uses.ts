import type { PayloadRequest } from 'payload'

/**
 * A document that has an image: a list as its lead, a montage, a person as their portrait. `isShown`: readers see it there. `isDraft`: a
 * draft has it, whether or not readers see it too.
 */
export type Use = { collection: UsingCollection; id: string; isDraft: boolean; isShown: boolean; title: string }
type UsingCollection = keyof typeof places

/** Where an image can stand: the field, what the document is called by, and how a sentence names the place. */
export const places = {
  lists: { field: 'image', named: (title: string) => `the lead of the list “${title}”`, titled: 'shownTitle' },
  montages: { field: 'image', named: (title: string) => `the montage “${title}”`, titled: 'title' },
  people: { field: 'portrait', named: (title: string) => `the portrait of ${title}`, titled: 'name' },
} as const

type Asking = { overrideAccess: boolean; req: PayloadRequest }
type Found = { _status?: string | null; id: string } & Record<string, unknown>

/**
 * Every document that has an image, as readers have it or in its newest draft, read inside the transaction of the request. What lies in the
 * trash does not count: it comes back only with an image that is there.
 */
export async function usesOf(image: string, asking: Asking): Promise<Use[]> {
  const uses: Use[] = []
  for (const collection of Object.keys(places) as UsingCollection[]) {
    const stored = await having(collection, image, { ...asking, draft: false })
    const newest = await having(collection, image, { ...asking, draft: true })
    const byId = new Map<string, Found>([...stored, ...newest].map((doc) => [doc.id, doc]))
    for (const [id, doc] of byId) {
      uses.push({
        collection,
        id,
        isDraft: newest.some((draft) => draft.id === id && draft._status !== 'published'),
        isShown: stored.some((live) => live.id === id && live._status === 'published'),
        title: String(doc[places[collection].titled] || 'without a title'),
      })
    }
  }
  return uses
}

async function having(
  collection: UsingCollection,
  image: string,
  { draft, overrideAccess, req }: Asking & { draft: boolean },
): Promise<Found[]> {
  const { field, titled } = places[collection]
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft,
    overrideAccess,
    pagination: false,
    req,
    select: { _status: true, [titled]: true } as never,
    sort: titled,
    where: { [field]: { equals: image } },
  })
  return docs as unknown as Found[]
}

/** Uses that are named; the others are counted. */
export const namedUses = 3

/** The uses in the middle of a sentence: how many, and the first of them. No colon: Payload's notice makes a list of what stands after one. */
export function inWords(uses: Use[]): string {
  const named = uses
    .slice(0, namedUses)
    .map(({ collection, isShown, title }) => `${places[collection].named(title)}${isShown ? '' : ' (a draft)'}`)
    .join('; ')
  if (uses.length > namedUses) return `used in ${uses.length} places, among them ${named}`
  return `used in ${uses.length === 1 ? 'one place' : `${uses.length} places`}, ${named}`
}
