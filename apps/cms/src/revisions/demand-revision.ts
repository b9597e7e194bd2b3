import { APIError, type CollectionBeforeOperationHook, type GlobalBeforeOperationHook, type PayloadRequest } from 'payload'

import { nounOf } from './document-noun.ts'

/** An update of these alone overwrites nobody's words. */
const notContent = new Set(['_status', 'deletedAt'])

/**
 * Refuses a change of content that does not say which revision it was made on: it would overwrite in silence. Throws 400. Of documents without
 * drafts many can be changed at once without it: such a change names single fields, and what it replaces is what everybody sees.
 */
export const demandRevision: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  const isBulk = !('id' in args && args.id)
  if (operation !== 'update' || (isBulk && !collection.versions?.drafts)) return
  demandOf(args, collection.slug, overrideAccess, req)
}

/** The same for a global. */
export const demandRevisionOfGlobal: GlobalBeforeOperationHook = ({ args, global, operation, overrideAccess, req }) => {
  if (operation === 'update') demandOf(args, global.slug, overrideAccess, req)
}

function demandOf(args: unknown, slug: string, overrideAccess: boolean | undefined, req: PayloadRequest): void {
  const { data = {} } = args as { data?: Record<string, unknown> }
  if (overrideAccess || !req.user || typeof data.revision === 'number') return
  if (!req.file && Object.keys(data).every((name) => notContent.has(name))) return
  throw new APIError(
    `Say with “revision” which saved state of ${nounOf(slug).this} this change was made on, so that it overwrites nobody’s.`,
    400,
    null,
    true,
  )
}
