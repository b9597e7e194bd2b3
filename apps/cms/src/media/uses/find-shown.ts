import type { Payload, TypedUser } from 'payload'

import { idOf } from '../../documents/id-of.ts'
import { places } from './find-uses.ts'

/** Those of the images that readers see, in as many questions at most as there are collections with images. */
export async function findShown(images: string[], { payload, user }: { payload: Payload; user: TypedUser }): Promise<Set<string>> {
  const shown = new Set<string>()
  for (const [collection, { field }] of Object.entries(places)) {
    const others = images.filter((id) => !shown.has(id))
    if (others.length === 0) break
    const { values } = await payload.findDistinct({
      collection: collection as keyof typeof places,
      field,
      overrideAccess: false,
      user,
      where: { and: [{ [field]: { in: others } }, { _status: { equals: 'published' } }] },
    })
    for (const value of values) shown.add(idOf((value as Record<string, unknown>)[field]) ?? '')
  }
  return shown
}
