import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, CollectionConfig, PayloadRequest, Where } from 'payload'

import { onPublicChange } from '../addresses/public-change.ts'
import { rememberAppearances, rememberAppearancesOfDeleted } from '../addresses/remember-appearances.ts'
import { recordDelete, recordPublication } from '../publishing/record-publication.ts'
import { deleteSet, saveSet, setColour } from '../renditions/rendition-set-hooks.ts'
import { decodedUpload, fileTexts, originalNameOfUpload } from '../request-context.ts'
import { requireRevision } from '../revisions/require-revision.ts'
import { checkUpload } from './check-upload.ts'
import { fillEmptyFields } from './from-file/fill-empty-fields.ts'
import { readTexts } from './from-file/read-texts.ts'
import { normalizeRights } from './normalize-rights.ts'
import { requireAltAndCredit, requireAltAndCreditOfNewFile } from './require-alt-and-credit.ts'
import { requireEditorForPublicImage } from './require-editor.ts'
import { restoreFilesOnConflict } from './restore-files.ts'
import { resolveFilters } from './uses/filter-images.ts'
import { refuseBulkDeleteOfUsed, refuseDeleteOfUsed, requireConsentToReplace } from './uses/protect-used-images.ts'

type Args = { data?: Record<string, unknown>; id?: string; where?: Where }

/** Payload writes and removes files before its other hooks run, so an upload is refused here. */
const beforeOperation: CollectionBeforeOperationHook = async (hook) => {
  const { args, operation, overrideAccess = false } = hook
  const req = hook.req as PayloadRequest
  const { data = {}, id, where } = args as Args
  if (operation === 'read' || operation === 'count') {
    return where ? ({ ...args, where: await resolveFilters(where, req) } as typeof args) : args
  }
  if (operation === 'update' && !overrideAccess) await requireEditorForPublicImage(id, req)
  await requireRevision(hook)
  if (operation === 'delete' && where) await refuseBulkDeleteOfUsed(where, overrideAccess, req)
  const isUpload = (operation === 'create' || operation === 'update') && req.file !== undefined
  if (isUpload) {
    if (operation === 'update') await requireConsentToReplace(id, data, req)
    await prepareUpload(req)
    if (operation === 'update') requireAltAndCreditOfNewFile(data, fileTexts.get(req) ?? {})
  }
  if (isUpload || operation === 'delete') await restoreFilesOnConflict(id, req)
  return args
}

async function prepareUpload(req: PayloadRequest): Promise<void> {
  if (!req.file) return
  const { decoded, mimetype, name, originalName } = await checkUpload(req.file)
  req.file = { ...req.file, mimetype, name }
  originalNameOfUpload.set(req, originalName)
  decodedUpload.set(req, decoded)
  fileTexts.set(req, await readTexts(req.file.data))
}

const beforeValidate: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const stored: Record<string, unknown> = originalDoc ?? {}
  const originalName = originalNameOfUpload.take(req)
  const named = originalName === undefined ? { ...data } : { ...data, originalName }
  const filled = fillEmptyFields(named, stored, fileTexts.take(req) ?? {})
  const image = normalizeRights(filled, stored)
  requireAltAndCredit({ ...stored, ...image })
  return image
}

export const imageHooks = {
  beforeOperation: [beforeOperation],
  beforeValidate: [beforeValidate],
  beforeChange: [setColour, rememberAppearances('media')],
  // Renditions are stored here and not earlier: a refused save must leave no files.
  afterChange: [saveSet, onPublicChange('media', [recordPublication('media')])],
  beforeDelete: [refuseDeleteOfUsed, rememberAppearancesOfDeleted('media'), deleteSet],
  afterDelete: [recordDelete('media')],
} satisfies CollectionConfig['hooks']
