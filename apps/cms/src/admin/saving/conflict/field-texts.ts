import type { ClientField } from 'payload'

import { proseToText } from '../../differences/prose-to-text.ts'

export type Texts = { theirs: string; yours: string }

const maxLength = 280
const contextLength = 40

/** The values of a field in two saves, as texts; long texts are cut to where they differ. Null if the texts do not differ. */
export function textsOf(field: ClientField, theirs: unknown, yours: unknown): Texts | null {
  const texts = { theirs: textOf(field, theirs), yours: textOf(field, yours) }
  // The formatting may differ alone.
  if (texts.theirs === texts.yours) return null
  return Math.max(texts.theirs.length, texts.yours.length) > maxLength ? cut(texts) : texts
}

function textOf(field: ClientField, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (field.type === 'richText') return proseToText(value)
  if (!['number', 'select', 'text', 'textarea'].includes(field.type)) return ''
  return Array.isArray(value) ? value.join(', ') : String(value)
}

function cut({ theirs, yours }: Texts): Texts {
  const shorter = Math.min(theirs.length, yours.length)
  let start = 0
  while (start < shorter && theirs[start] === yours[start]) start++
  let end = 0
  while (end < shorter - start && theirs.at(-1 - end) === yours.at(-1 - end)) end++
  const space = yours.indexOf(' ', start - contextLength)
  const from = start <= contextLength ? 0 : space >= 0 && space < start ? space + 1 : start - contextLength
  const tail = Math.max(0, end - contextLength)
  const part = (text: string): string => {
    const to = Math.min(text.length - tail, from + maxLength)
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
  }
  return { theirs: part(theirs), yours: part(yours) }
}
