import { parseAnchor } from '../../comments/anchors.ts'
import type { ShownComment } from '../../comments/read-comments.ts'

export type Thread = { answers: ShownComment[]; first: ShownComment }

/** A row of the ranking in the form. */
export type Row = { id: string; montage: string | null }

/** Where a thread stands in the form; `index`: of its row. */
export type Place =
  | { kind: 'document' }
  | { kind: 'entry'; index: number; isNote: boolean; row: string }
  | { kind: 'field'; name: string }
  | { kind: 'left' }

export type Section = { key: string; place: Place; threads: Thread[] }

export function threadsOf(comments: readonly ShownComment[]): Thread[] {
  const threads = new Map<string, Thread>()
  for (const first of comments) if (first.answers === null) threads.set(first.id, { answers: [], first })
  for (const answer of comments) if (answer.answers !== null) threads.get(answer.answers)?.answers.push(answer)
  return [...threads.values()]
}

/** Finds the row of an entry by its id, or by its montage: a schedule and a restored version write the rows anew. */
export class Places {
  readonly #byMontage = new Map<string, number>()
  readonly #byRow = new Map<string, number>()
  readonly #rows: readonly Row[]

  constructor(rows: readonly Row[]) {
    this.#rows = rows
    for (const [index, { id, montage }] of rows.entries()) {
      this.#byRow.set(id, index)
      if (montage !== null) this.#byMontage.set(montage, index)
    }
  }

  of({ anchor, montage }: Pick<ShownComment, 'anchor' | 'montage'>): Place {
    const parsed = parseAnchor(anchor)
    if (parsed?.kind !== 'entry') return parsed ?? { kind: 'document' }
    const index = this.#byRow.get(parsed.row) ?? this.#byMontage.get(montage ?? '')
    const row = index === undefined ? undefined : this.#rows[index]
    return index === undefined || !row ? { kind: 'left' } : { index, isNote: parsed.isNote, kind: 'entry', row: row.id }
  }
}

/** The threads in the order of the form: of the whole document, of its fields, of its entries by rank, of entries that left. Within each, the oldest first. */
export function arrangeThreads(threads: readonly Thread[], places: Places, fields: readonly string[]): Section[] {
  const sections = new Map<string, Section & { order: number[] }>()
  for (const thread of threads) {
    const place = places.of(thread.first)
    const key = keyOf(place)
    const section = sections.get(key) ?? { key, order: orderOf(place, fields), place, threads: [] }
    section.threads.push(thread)
    sections.set(key, section)
  }
  return [...sections.values()].toSorted((a, b) => compare(a.order, b.order)).map(({ key, place, threads }) => ({ key, place, threads }))
}

/** The open threads on each row, its note among them. */
export function countRows(comments: readonly ShownComment[], rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const places = new Places(rows)
  for (const comment of comments) {
    if (comment.answers !== null || comment.settledBy !== null) continue
    const place = places.of(comment)
    if (place.kind === 'entry') counts.set(place.row, (counts.get(place.row) ?? 0) + 1)
  }
  return counts
}

/** The anchor of a place as it is now; `left` is no anchor. */
function keyOf(place: Place): string {
  if (place.kind === 'entry') return `entries.${place.row}${place.isNote ? '.note' : ''}`
  return place.kind === 'field' ? place.name : place.kind === 'left' ? 'entries that left' : ''
}

function orderOf(place: Place, fields: readonly string[]): number[] {
  if (place.kind === 'document') return [0]
  if (place.kind === 'left') return [3]
  if (place.kind === 'entry') return [2, place.index, Number(place.isNote)]
  const index = fields.indexOf(place.name)
  return [1, index < 0 ? fields.length : index]
}

function compare(a: number[], b: number[]): number {
  const index = a.findIndex((value, at) => value !== b[at])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}
