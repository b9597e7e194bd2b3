import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'

import { type FileTexts, readTexts } from './read-texts.ts'

type Texts = Record<string, unknown>

/** Reads what the new file says, before anything is made of it. Stands behind `checkUpload`, which refuses what is no image. */
export const readFile: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return
  req.context.fileTexts = await readTexts(req.file.data)
}

/** What the file of the request says; nothing where it brings none. */
export const fileTextsOf = (req: { context: Record<string, unknown> }): FileTexts => (req.context.fileTexts as FileTexts | undefined) ?? {}

/**
 * Gives what the file says to the fields that are empty, and notes which those are. What was typed, or stands there already, is never
 * overwritten; a field that is changed afterwards is no longer noted.
 */
export const fillFromFile: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const stored = (originalDoc ?? {}) as Texts
  const all: Texts = { ...stored, ...data }
  const filled: Texts = {}
  for (const [name, text] of Object.entries(missingIn(all, fileTextsOf(req)))) filled[name] = text
  delete req.context.fileTexts

  const noted = Array.isArray(stored.readFromFile) ? (stored.readFromFile as string[]) : []
  const untouched = noted.filter((name) => !isBlank(all[name]) && all[name] === stored[name])
  return { ...data, ...filled, readFromFile: [...new Set([...untouched, ...Object.keys(filled)])] }
}

/** A licence and its address are one thing: where either was given, the file's is left out. */
function missingIn(all: Texts, { licence, licenceAddress, ...texts }: FileTexts): FileTexts {
  const found: FileTexts =
    isBlank(all.licence) && isBlank(all.licenceAddress) ? ({ ...texts, licence, licenceAddress } as FileTexts) : texts
  return Object.fromEntries(Object.entries(found).filter(([name, text]) => text !== undefined && isBlank(all[name])))
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
