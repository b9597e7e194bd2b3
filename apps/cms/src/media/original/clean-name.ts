import { unseen } from '../from-file/clean.ts'

/** As long as file systems take it, and browsers send it. */
const longest = 255

/**
 * The name of a file without folders, and without characters that cannot be seen; null where nothing is left. The end of a name that is too long
 * goes, its extension stays.
 */
export function cleanName(name: string): string | null {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const clean = last.replace(unseen, ' ').replace(/\s+/gu, ' ').trim()
  if (/^\.*$/.test(clean)) return null
  if (clean.length <= longest) return clean
  const extension = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? ''
  return clean.slice(0, longest - extension.length).replace(/[\uD800-\uDBFF]$/, '') + extension
}
