import type { Payload, TypedUser } from 'payload'

import { idOf } from '../../documents/id-of.ts'

/** Those of the images that readers see as the portrait of a person. */
export async function shownPortraits(images: string[], { payload, user }: { payload: Payload; user: TypedUser }): Promise<string[]> {
  if (images.length === 0) return []
  const { values } = await payload.findDistinct({
    collection: 'people',
    field: 'portrait',
    overrideAccess: false,
    user,
    where: { and: [{ portrait: { in: images } }, { _status: { equals: 'published' } }] },
  })
  return values.map(({ portrait }) => idOf(portrait) ?? '')
}
