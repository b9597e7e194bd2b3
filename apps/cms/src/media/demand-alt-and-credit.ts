import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'

import { refusal } from '../errors/refusal.ts'
import { fileTextsOf } from './from-file/fill.ts'

const demands = [
  ['alt', 'Say what the picture shows, for those who cannot see it.'],
  ['credit', 'Say who made it, as it must be printed.'],
] as const

type Texts = Record<string, unknown>

/** Asked before the file is written, which Payload does ahead of its own check of required fields. Stands behind `fillFromFile`. */
export const demandAltAndCredit: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  refuseBlank({ ...originalDoc, ...data })
  return data
}

/** Asked before Payload removes the old file of an image that gets a new one; that may bring what was taken away. */
export const demandAltAndCreditOfNewFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || !req.file) return
  const given: Texts = { alt: 'as it was', credit: 'as it was', ...(args as { data?: Texts }).data }
  const brought = fileTextsOf(req)
  refuseBlank({ alt: isText(given.alt) ? given.alt : brought.alt, credit: isText(given.credit) ? given.credit : brought.credit })
}

function refuseBlank(texts: Texts): void {
  const missing = demands.filter(([name]) => !isText(texts[name])).map(([path, message]) => ({ message, path }))
  const [first, ...more] = missing
  if (first) throw refusal(first, ...more)
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
