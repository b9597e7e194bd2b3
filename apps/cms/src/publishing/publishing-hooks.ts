import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { onPublicChange, type PublicChangeHook } from '../addresses/public-change.ts'
import { rememberAppearances, rememberAppearancesOfDeleted } from '../addresses/remember-appearances.ts'
import { freeSlugInTrash } from '../content/fields/free-slug-in-trash.ts'
import { fillShownTitle } from '../content/fields/list-title.ts'
import type { WithPage } from '../documents/public-versions.ts'
import { moveNoteToEdition } from '../editions/edition-note.ts'
import { deleteEditions } from '../editions/editions.ts'
import { dropDeletedRelations } from '../gate/drop-deleted-relations.ts'
import { passGate, passImageGate, refuseDuplicates } from '../gate/gate.ts'
import { followSaves } from '../handovers/follow-saves.ts'
import { passApproval } from '../handovers/pass-approval.ts'
import { allOrNothing } from './all-or-nothing.ts'
import { rememberCorrections } from './correction-pages.ts'
import { publishMontageDrafts } from './publish-montage-drafts.ts'
import { recordDelete, recordPublication } from './record-publication.ts'
import { refuseDeleteWhileShown, refuseWhileShown } from './refuse-while-shown.ts'
import { stampFirstPublication } from './stamp-first-publication.ts'

/** What happens when an editor saves, publishes or deletes a document, in order. All in one transaction: an error rolls back everything. */
export const publishingHooks = <Name extends WithPage>(collection: Name) => ({
  beforeChange: [
    // A document in the trash leaves its slug to others.
    freeSlugInTrash,
    // Relations to documents that were deleted meanwhile are emptied.
    dropDeletedRelations,
    ...(collection === 'lists' ? prepareList : []),
    // What readers see of the document now, to find the pages that change.
    rememberAppearances(collection),
  ],
  // The document is written. Now the checks judge the result, however the request asked for it.
  afterChange: [
    onPublicChange(collection, [
      ...checks[collection],
      // Where the site asks for two pairs of eyes.
      passApproval(collection),
      // Redirects, the publication number, the outbox item and editions are written; after the response the site is told.
      recordPublication(collection),
    ]),
    // A publish closes the review that somebody asked for; a save lets its approval fall.
    followSaves(collection),
  ],
  beforeDelete: [...prepareDelete[collection]],
  afterDelete: [recordDelete(collection)],
  // One refused document rolls back the whole bulk operation.
  afterOperation: [allOrNothing],
})

const prepareList: CollectionBeforeChangeHook[] = [
  fillShownTitle,
  refuseDuplicates,
  // The montages named by `?withDrafts=` go live with the list.
  publishMontageDrafts,
  stampFirstPublication,
  // “Why it moved” leaves the form and waits for the edition.
  moveNoteToEdition,
]

/** A list must pass the gate. Montages and people stay public while lists show them, and need an image that readers may see. */
const checks: { [Name in WithPage]: PublicChangeHook<Name>[] } = {
  lists: [passGate],
  montages: [refuseWhileShown('montages'), passImageGate('image')],
  people: [refuseWhileShown('people'), passImageGate('portrait')],
}

const prepareDelete: Record<WithPage, CollectionBeforeDeleteHook[]> = {
  lists: [rememberAppearancesOfDeleted('lists'), rememberCorrections, deleteEditions],
  montages: [refuseDeleteWhileShown('montages'), rememberAppearancesOfDeleted('montages')],
  people: [refuseDeleteWhileShown('people'), rememberAppearancesOfDeleted('people')],
}
