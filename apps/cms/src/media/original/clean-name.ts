import { invisible } from '../from-file/clean.ts'

const maxLength = 255

/** The name of a file without folders and invisible characters, cut before its extension when it is too long; null when nothing is left. */
export function cleanName(name: string): string | null {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const clean = last.replace(invisible, ' ').replace(/\s+/gu, ' ').trim()
  if (/^\.*$/.test(clean)) return null
  if (clean.length <= maxLength) return clean
  const extension = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? ''
  return clean.slice(0, maxLength - extension.length).replace(/[\uD800-\uDBFF]$/, '') + extension
}
