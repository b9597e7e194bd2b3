import type { FileTexts } from './read-texts.ts'

type Values = Record<string, unknown>

/** Fills the empty fields of an image with the texts of its file, and lists them in `readFromFile` until they are changed. */
export function fillEmptyFields(data: Values, stored: Values, texts: FileTexts): Values {
  const image: Values = { ...stored, ...data }
  const filled = missingIn(image, texts)
  const listed = Array.isArray(stored.readFromFile) ? (stored.readFromFile as string[]) : []
  const unchanged = listed.filter((name) => !isBlank(image[name]) && image[name] === stored[name])
  return { ...data, ...filled, readFromFile: [...new Set([...unchanged, ...Object.keys(filled)])] }
}

/** A licence and its address belong together: when either is set, both of the file are ignored. */
function missingIn(image: Values, { licence, licenceAddress, ...texts }: FileTexts): FileTexts {
  const usable: FileTexts =
    isBlank(image.licence) && isBlank(image.licenceAddress) ? ({ ...texts, licence, licenceAddress } as FileTexts) : texts
  return Object.fromEntries(Object.entries(usable).filter(([name, text]) => text !== undefined && isBlank(image[name])))
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
