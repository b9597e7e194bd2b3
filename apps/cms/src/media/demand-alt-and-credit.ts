import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

const demands = [
  ['alt', 'Say what the picture shows, for those who cannot see it.'],
  ['credit', 'Say who made it, as it must be printed.'],
] as const

/** Asked before the file is written, which Payload does ahead of its own check of required fields. */
export const demandAltAndCredit: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const missing = demands.filter(([name]) => {
    const value: unknown = data && name in data ? data[name] : originalDoc?.[name]
    return typeof value !== 'string' || value.trim() === ''
  })
  if (missing.length === 0) return data
  throw new ValidationError({ collection: 'media', errors: missing.map(([path, message]) => ({ message, path })) }, req.t)
}
