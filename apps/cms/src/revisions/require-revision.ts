import { APIError, type CollectionBeforeOperationHook, type GlobalBeforeOperationHook, type PayloadRequest } from 'payload'

import { nounOf } from './document-noun.ts'

const notContent = new Set(['_status', 'deletedAt'])

/** Without the revision, a change could overwrite a newer one unnoticed. Bulk edits of documents without drafts need none. */
export const requireRevision: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  const isBulk = !('id' in args && args.id)
  if (operation !== 'update' || (isBulk && !collection.versions?.drafts)) return
  requireRevisionIn(args, collection.slug, overrideAccess, req)
}

export const requireRevisionOfGlobal: GlobalBeforeOperationHook = ({ args, global, operation, overrideAccess, req }) => {
  if (operation === 'update') requireRevisionIn(args, global.slug, overrideAccess, req)
}

function requireRevisionIn(args: unknown, slug: string, overrideAccess: boolean | undefined, req: PayloadRequest): void {
  const { data = {} } = args as { data?: Record<string, unknown> }
  if (overrideAccess || !req.user || typeof data.revision === 'number') return
  if (!req.file && Object.keys(data).every((name) => notContent.has(name))) return
  throw new APIError(
    `Send the “revision” of ${nounOf(slug).this} that this change was made on, so that it overwrites no newer one.`,
    400,
    null,
    true,
  )
}
