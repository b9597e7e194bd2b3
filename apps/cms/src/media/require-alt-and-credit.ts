import { validationError } from '../errors/validation-error.ts'
import type { FileTexts } from './from-file/read-texts.ts'

const messages = [
  ['alt', 'Say what the picture shows, for those who cannot see it.'],
  ['credit', 'Say who made it, as it must be printed.'],
] as const

type Texts = Record<string, unknown>

export function requireAltAndCredit(image: Texts): void {
  const missing = messages.filter(([name]) => !isText(image[name])).map(([path, message]) => ({ message, path }))
  const [first, ...more] = missing
  if (first) throw validationError(first, ...more)
}

/** Before Payload removes the old file. The new file may bring a text that `data` empties. */
export function requireAltAndCreditOfNewFile(data: Texts, texts: FileTexts): void {
  const image: Texts = { alt: 'unchanged', credit: 'unchanged', ...data }
  requireAltAndCredit({ alt: isText(image.alt) ? image.alt : texts.alt, credit: isText(image.credit) ? image.credit : texts.credit })
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
