import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, CollectionConfig, PayloadRequest, Where } from 'payload'

import { onPublicChange } from '../addresses/public-change.ts'
import { rememberAppearances, rememberAppearancesOfDeleted } from '../addresses/remember-appearances.ts'
import { leaveTransaction } from '../database/transaction.ts'
import { recordDelete, recordPublication } from '../publishing/record-publication.ts'
import { deleteSet, saveSet, setColour } from '../renditions/rendition-set-hooks.ts'
import { checksOfUpload, decodedUpload, fileTexts, originalNameOfUpload } from '../request-context.ts'
import { requireRevision } from '../revisions/require-revision.ts'
import { checkUpload } from './check-upload.ts'
import { loadUpload, movesFocalPoint } from './files/load-upload.ts'
import { removeFilesOfDeleted } from './files/remove-files.ts'
import { storeFiles } from './files/store-files.ts'
import { fillEmptyFields } from './from-file/fill-empty-fields.ts'
import { readTexts } from './from-file/read-texts.ts'
import { normalizeRights } from './normalize-rights.ts'
import { requireAltAndCredit, requireAltAndCreditOfNewFile } from './require-alt-and-credit.ts'
import { requireEditorForPublicImage } from './require-editor.ts'
import { resolveFilters } from './uses/filter-images.ts'
import { refuseBulkDeleteOfUsed, refuseDeleteOfUsed, requireConsentToReplace } from './uses/protect-used-images.ts'

type Args = { data?: Record<string, unknown>; id?: string; where?: Where }

const beforeOperation: CollectionBeforeOperationHook = async (hook) => {
  const { args, operation, overrideAccess = false } = hook
  const req = hook.req as PayloadRequest
  const { data = {}, id, where } = args as Args
  if (operation === 'read' || operation === 'count') {
    return where ? ({ ...args, where: await resolveFilters(where, req) } as typeof args) : args
  }
  await requireRevision(hook)
  if (operation === 'delete' && where) await refuseBulkDeleteOfUsed(where, overrideAccess, req)
  if (operation !== 'create' && operation !== 'update') return args

  const isUpload = req.file !== undefined
  const isReplacement = isUpload && operation === 'update'
  const check = async () => {
    if (operation === 'update' && !overrideAccess) await requireEditorForPublicImage(id, req)
    if (isReplacement) await requireConsentToReplace(id, data, req)
  }
  // Decoding and storing take long. `storeFiles` begins the transaction again.
  if ((isUpload || movesFocalPoint(hook)) && (await leaveTransaction(req))) checksOfUpload.set(req, check)
  await check()
  if (isUpload) await prepareUpload(req)
  if (isReplacement) requireAltAndCreditOfNewFile(data, fileTexts.get(req) ?? {})
  return isUpload || !movesFocalPoint(hook) ? args : loadUpload(hook)
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
  // The transaction begins when the files are stored.
  beforeChange: [setColour, storeFiles, rememberAppearances('media')],
  afterChange: [saveSet, onPublicChange('media', [recordPublication('media')])],
  beforeDelete: [refuseDeleteOfUsed, rememberAppearancesOfDeleted('media'), removeFilesOfDeleted, deleteSet],
  afterDelete: [recordDelete('media')],
} satisfies CollectionConfig['hooks']
