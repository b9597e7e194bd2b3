/**
 * Where in a document a comment stands: '' for all of it, the name of a field, `entries.<row>` or `entries.<row>.note`, by the id of the row, so that a re-rank
 * moves no comment.
 */
export type Anchor = { kind: 'document' } | { isNote: boolean; kind: 'entry'; row: string } | { kind: 'field'; name: string }

/** Null for a text that is no anchor. */
export function parseAnchor(anchor: string): Anchor | null {
  if (anchor === '') return { kind: 'document' }
  const [, row, note] = /^entries\.([\w-]+)(\.note)?$/.exec(anchor) ?? []
  if (row) return { isNote: note !== undefined, kind: 'entry', row }
  return /^[a-z]\w*$/i.test(anchor) ? { kind: 'field', name: anchor } : null
}

export const anchorOfEntry = (row: string, { isNote = false } = {}): string => `entries.${row}${isNote ? '.note' : ''}`

/** Of a field, on the server or in the browser. */
type Judged = { admin?: object | undefined; name?: string | undefined; type: string }

/** Whether editors see the field, and write in it. Entries have comments of their own. */
export function isCommentable({ admin = {}, name = 'id', type }: Judged): boolean {
  const { disabled = false, hidden = false, readOnly = false } = admin as { disabled?: boolean; hidden?: boolean; readOnly?: boolean }
  if (type === 'ui' || type === 'join' || disabled || hidden || readOnly) return false
  return name !== 'entries' && name !== 'id' && !name.startsWith('_') && !ofPayload.includes(name)
}

const ofPayload = ['createdAt', 'deletedAt', 'updatedAt']

/** Words can be quoted from these. */
export const hasPassages = ({ type }: Judged): boolean => type === 'richText' || type === 'text' || type === 'textarea'
