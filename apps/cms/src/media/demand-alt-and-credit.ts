import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'

import { refusal } from '../errors/refusal.ts'

const demands = [
  ['alt', 'Say what the picture shows, for those who cannot see it.'],
  ['credit', 'Say who made it, as it must be printed.'],
] as const

type Texts = Record<string, unknown>

/** Asked before the file is written, which Payload does ahead of its own check of required fields. */
export const demandAltAndCredit: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  refuseBlank({ ...originalDoc, ...data })
  return data
}

/** Asked before Payload removes the old file of an image that gets a new one. */
export const demandAltAndCreditOfNewFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' && req.file) refuseBlank({ alt: 'as it was', credit: 'as it was', ...(args as { data?: Texts }).data })
}

function refuseBlank(texts: Texts): void {
  const missing = demands.filter(([name]) => typeof texts[name] !== 'string' || texts[name].trim() === '')
  const [first, ...more] = missing.map(([path, message]) => ({ message, path }))
  if (first) throw refusal(first, ...more)
}
