import type { PayloadRequest } from 'payload'

/** A document that uses an image. `isShown`: readers see the image there. `isDraft`: the newest version is a draft and uses it. */
export type Use = { collection: UsingCollection; id: string; isDraft: boolean; isShown: boolean; title: string }
type UsingCollection = keyof typeof places

export const places = {
  lists: { field: 'image', describe: (title: string) => `the lead of the list “${title}”`, titleField: 'shownTitle' },
  montages: { field: 'image', describe: (title: string) => `the montage “${title}”`, titleField: 'title' },
  people: { field: 'portrait', describe: (title: string) => `the portrait of ${title}`, titleField: 'name' },
} as const

type Access = { overrideAccess: boolean; req: PayloadRequest }
type UsingDocument = { _status?: string | null; id: string } & Record<string, unknown>

/** All documents that use an image, in their published version or their newest draft. Documents in the trash do not count. */
export async function findUses(image: string, access: Access): Promise<Use[]> {
  const uses: Use[] = []
  for (const collection of Object.keys(places) as UsingCollection[]) {
    const stored = await documentsWith(collection, image, { ...access, draft: false })
    const newest = await documentsWith(collection, image, { ...access, draft: true })
    const byId = new Map<string, UsingDocument>([...stored, ...newest].map((doc) => [doc.id, doc]))
    for (const [id, doc] of byId) {
      uses.push({
        collection,
        id,
        isDraft: newest.some((draft) => draft.id === id && draft._status !== 'published'),
        isShown: stored.some((live) => live.id === id && live._status === 'published'),
        title: String(doc[places[collection].titleField] || 'without a title'),
      })
    }
  }
  return uses
}

async function documentsWith(
  collection: UsingCollection,
  image: string,
  { draft, overrideAccess, req }: Access & { draft: boolean },
): Promise<UsingDocument[]> {
  const { field, titleField } = places[collection]
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft,
    overrideAccess,
    pagination: false,
    req,
    select: { _status: true, [titleField]: true } as never,
    sort: titleField,
    where: { [field]: { equals: image } },
  })
  return docs as unknown as UsingDocument[]
}

export const maxNamedUses = 3

/** The number of uses and the first of them, for the middle of a sentence. No colon: Payload's notice makes a list of the text after it. */
export function describeUses(uses: Use[]): string {
  const named = uses
    .slice(0, maxNamedUses)
    .map(({ collection, isShown, title }) => `${places[collection].describe(title)}${isShown ? '' : ' (a draft)'}`)
    .join('; ')
  if (uses.length > maxNamedUses) return `used in ${uses.length} places, among them ${named}`
  return `used in ${uses.length === 1 ? 'one place' : `${uses.length} places`}, ${named}`
}
