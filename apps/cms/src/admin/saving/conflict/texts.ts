import type { ClientField } from 'payload'

import { proseToText } from '../../differences/prose-to-text.ts'

export type Texts = { theirs: string; yours: string }

/** As much as can be compared at a glance. */
const longest = 280
/** Before and after a difference, so that one finds the place. */
const around = 40

/** What a field holds in two saves, as texts that differ; long ones are cut to where they do. Null where there is nothing to be read. */
export function textsOf(field: ClientField, theirs: unknown, yours: unknown): Texts | null {
  const texts = { theirs: textOf(field, theirs), yours: textOf(field, yours) }
  // Bold, for one.
  if (texts.theirs === texts.yours) return null
  return Math.max(texts.theirs.length, texts.yours.length) > longest ? cut(texts) : texts
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
  // At the beginning of a word, where there is one.
  const space = yours.indexOf(' ', start - around)
  const from = start <= around ? 0 : space >= 0 && space < start ? space + 1 : start - around
  const tail = Math.max(0, end - around)
  const part = (text: string): string => {
    const to = Math.min(text.length - tail, from + longest)
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
  }
  return { theirs: part(theirs), yours: part(yours) }
}
