import { fill } from '../../words/fill.ts'
import { words } from './order-words.ts'

export type Row = { handle: HTMLButtonElement; input: HTMLInputElement; line: HTMLLIElement; skip: HTMLInputElement; title: string }

/** The ranked films of the form, then those that the reader has not seen. The page shows what it holds. */
export class Order {
  readonly rows: readonly Row[]
  #list: HTMLOListElement
  #ranked: Row[]
  #say: (message: string) => void

  /** Without any number in the form, all films are ranked as they stand. */
  constructor(rows: Row[], list: HTMLOListElement, say: (message: string) => void) {
    this.rows = rows
    this.#list = list
    this.#say = say
    const numbered = rows.filter(({ input }) => input.value !== '')
    this.#ranked = numbered.length > 0 ? numbered : rows
    this.#show()
  }

  /** Counted from 0; -1 for a film that the reader has not seen. */
  placeOf(row: Row): number {
    return this.#ranked.indexOf(row)
  }

  get length(): number {
    return this.#ranked.length
  }

  /** Moves a film to a rank, as near as there is one. */
  move(row: Row, rank: number): void {
    const others = this.#ranked.filter((each) => each !== row)
    const place = Number.isFinite(rank) ? Math.min(Math.max(Math.round(rank) - 1, 0), others.length) : others.length
    this.#ranked = others.toSpliced(place, 0, row)
    this.#show(row)
    this.#say(fill(words.ranked, { all: this.length, rank: place + 1, title: row.title }))
  }

  /** Takes out a film that the reader has not seen. */
  skip(row: Row): void {
    this.#ranked = this.#ranked.filter((each) => each !== row)
    this.#show(row)
    this.#say(fill(words.skipped, { title: row.title }))
  }

  say(message: string): void {
    this.#say(message)
  }

  /** `still`: a line that is dragged or focused stays in the page, and the others move around it. */
  #show(still?: Row): void {
    const all = [...this.#ranked, ...this.rows.filter((row) => !this.#ranked.includes(row))]
    const place = still ? all.indexOf(still) : -1
    for (const row of all.slice(0, Math.max(place, 0))) still?.line.before(row.line)
    for (const row of all.slice(place + 1)) this.#list.append(row.line)
    for (const row of all) this.#label(row)
  }

  #label({ handle, input, line, skip, title }: Row): void {
    const place = this.#ranked.findIndex((row) => row.line === line)
    const isRanked = place >= 0
    input.value = isRanked ? String(place + 1) : ''
    skip.checked = !isRanked
    line.toggleAttribute('data-skipped', !isRanked)
    handle.disabled = !isRanked
    handle.setAttribute('aria-label', fill(isRanked ? words.ranked : words.notRanked, { all: this.length, rank: place + 1, title }))
  }
}
