import { isDeepStrictEqual } from 'node:util'
import type { CollectionAfterDeleteHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { pagesAt } from 'types/addresses'
import { allPages } from '../addresses/all-pages.ts'
import { type Appearances, changedPlaces, noAppearances, pagesAmongOthers, pathsOf } from '../addresses/appearances.ts'
import { appearancesOf } from '../addresses/appearances-of.ts'
import { deleteRedirects, moveAddress } from '../addresses/move-address.ts'
import type { PublicChangeHook } from '../addresses/public-change.ts'
import { serially } from '../database/serially.ts'
import { deliverAfterResponse } from '../delivery/deliver-after-response.ts'
import type { PublicCollection } from '../documents/public-document.ts'
import { type NextEdition, nextEdition } from '../editions/newest-edition.ts'
import { type CorrectedEdition, newestEditions, recordCorrections, recordEdition } from '../editions/record-edition.ts'
import type { List } from '../payload-types.ts'
import { toSite } from '../read-model/to-site.ts'
import { correctionPagesOf, publicBefore } from '../request-context.ts'
import { correctionPages } from './correction-pages.ts'
import { storePublication } from './store-publication.ts'

export const recordPublication =
  <Name extends PublicCollection>(collection: Name): PublicChangeHook<Name> =>
  async ({ before, id, now }, req) => {
    const edition = now && collection === 'lists' ? await nextEdition(now as List, req) : null
    const shown = before?.appearances ?? noAppearances
    const movements = edition?.movements ?? new Map()
    const shows = now ? await appearancesOf(collection, now, { front: shown.front, movements }, req) : noAppearances
    const changed = changedPlaces(shown, shows)
    const moved = await movedAddresses(collection, { before: pathOf(shown), id, now: pathOf(shows) }, req)
    const corrected = await correctedBy(edition, now ? changed.lists : [], req)
    const paths = [
      ...(await pathsOf(changed, req, edition?.names)),
      ...(await pagesAmongOthers(shown, shows, req)),
      ...(await correctionPages({ before: shown, corrected, now: shows }, req)),
    ]
    const publication = await storePublication([...paths, ...moved.flatMap(pagesAt)], req)
    if (publication === null) return
    await serially(req, () => (edition ? recordEdition(edition, publication, req) : recordCorrections(corrected, publication, req)))
    deliverAfterResponse(req)
  }

export const recordDelete =
  (collection: PublicCollection): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    const before = publicBefore(collection, String(id)).take(req)
    const shown = before?.appearances ?? noAppearances
    const paths = [...(await pathsOf(changedPlaces(shown, noAppearances), req)), ...(await pagesAmongOthers(shown, noAppearances, req))]
    const old = await deleteRedirects(String(id), req)
    const corrections = correctionPagesOf(String(id)).take(req) ?? []
    await storePublication([...paths, ...corrections, ...old.flatMap(pagesAt)], req)
    deliverAfterResponse(req)
  }

const correctedBy = async (edition: NextEdition | null, lists: string[], req: PayloadRequest): Promise<CorrectedEdition[]> => {
  if (!edition) return newestEditions(lists, req)
  return edition.isCorrection && edition.before ? [edition.before] : []
}

const pathOf = ({ ownPath, pages }: Appearances): string | null => ownPath ?? [...pages.keys()][0] ?? null

async function movedAddresses(
  collection: PublicCollection,
  { before, id, now }: { before: string | null; id: string; now: string | null },
  req: PayloadRequest,
): Promise<string[]> {
  return collection === 'media' || now === null ? [] : moveAddress({ before, collection, id, now }, req)
}

/** Of a save that readers can see: settings such as those for links to previews change no page. */
export const recordSitePublication: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (isDeepStrictEqual(toSite(doc), toSite(previousDoc ?? {}))) return
  await storePublication(await allPages(req), req)
  deliverAfterResponse(req)
}
