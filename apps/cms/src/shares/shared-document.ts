import type { PayloadRequest } from 'payload'
import { contentOf, replacing } from '../documents/content-of.ts'
import type { WithPage } from '../documents/public-versions.ts'
import type { Share } from '../payload-types.ts'
import { findNewest } from '../preview/find-newest.ts'
import { newestVersion, type Previewed } from '../preview/previewed.ts'

/** What a link shows: the newest version of its document, or the copy. Null when the document is in the trash. */
export async function sharedDocument({ copy, document: id, inCollection }: Share, req: PayloadRequest): Promise<Previewed | null> {
  const newest = await newestVersion(inCollection as WithPage, id, req)
  if (!copy || !newest) return newest

  const copies = new Map(copy.drafts.map(({ data, id }) => [id, data]))
  const montages = await findNewest('montages', [...copies.keys()], req)
  return {
    ...newest,
    document: laidOver(newest.document, copy.content),
    montages: montages.map((montage) => laidOver(montage, copies.get(montage.id) ?? {})),
  }
}

/** What a document has that is no content, such as its id, with the content of a copy. */
const laidOver = <Doc extends object>(newest: Doc, content: Record<string, unknown>): Doc => ({
  ...newest,
  ...replacing(content, contentOf(newest)),
})
