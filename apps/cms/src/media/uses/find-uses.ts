import type { PayloadRequest, Where } from 'payload'

import { idOf } from '../../documents/id-of.ts'

/** A document that uses an image. `isShown`: readers see the image there. `isDraft`: the newest version is a draft and uses it. */
export type Use = { collection: UsingCollection; id: string; isDraft: boolean; isShown: boolean; title: string }
type UsingCollection = keyof typeof places

export const places = {
  lists: { field: 'image', describe: (title: string) => `the lead of the list “${title}”`, titleField: 'shownTitle' },
  montages: { field: 'image', describe: (title: string) => `the montage “${title}”`, titleField: 'title' },
  people: { field: 'portrait', describe: (title: string) => `the portrait of ${title}`, titleField: 'name' },
} as const

/** A newest version that is published equals the stored document. */
export const isDraft: Where = { _status: { not_equals: 'published' } }

type Access = { overrideAccess: boolean; req: PayloadRequest }
type UsingDocument = { _status?: string | null; id: string } & Record<string, unknown>

/** All documents that use an image, in their published version or their newest draft. Documents in the trash do not count. */
export const findUses = async (image: string, access: Access): Promise<Use[]> => (await usesOf([image], access)).get(image) ?? []

/** The same for several images, in six queries for all of them. An image without uses is missing. */
export async function usesOf(images: string[], access: Access): Promise<Map<string, Use[]>> {
  const uses = new Map<string, Use[]>()
  for (const collection of images.length > 0 ? (Object.keys(places) as UsingCollection[]) : []) {
    const stored = await documentsWith(collection, images, { ...access, draft: false })
    const drafts = await documentsWith(collection, images, { ...access, draft: true })
    for (const image of images) {
      const found = usesIn(collection, stored.get(image) ?? [], drafts.get(image) ?? [])
      if (found.length > 0) uses.set(image, [...(uses.get(image) ?? []), ...found])
    }
  }
  return uses
}

function usesIn(collection: UsingCollection, stored: UsingDocument[], drafts: UsingDocument[]): Use[] {
  const inDraft = new Set(drafts.map(({ id }) => id))
  const shown = new Set(stored.filter(({ _status }) => _status === 'published').map(({ id }) => id))
  const byId = new Map([...stored, ...drafts].map((doc) => [doc.id, doc]))
  return [...byId].map(([id, doc]) => ({
    collection,
    id,
    isDraft: inDraft.has(id),
    isShown: shown.has(id),
    title: String(doc[places[collection].titleField] || 'without a title'),
  }))
}

/** The stored documents, or the newest versions that are drafts, by the image that they use. */
async function documentsWith(
  collection: UsingCollection,
  images: string[],
  { draft, overrideAccess, req }: Access & { draft: boolean },
): Promise<Map<string, UsingDocument[]>> {
  const { field, titleField } = places[collection]
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft,
    overrideAccess,
    pagination: false,
    req,
    select: { _status: true, [field]: true, [titleField]: true } as never,
    sort: titleField,
    where: { [field]: { in: images }, ...(draft && isDraft) },
  })
  const byImage = new Map<string, UsingDocument[]>()
  for (const doc of docs as unknown as UsingDocument[]) {
    const image = idOf(doc[field]) ?? ''
    const ofImage = byImage.get(image)
    if (ofImage) ofImage.push(doc)
    else byImage.set(image, [doc])
  }
  return byImage
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
