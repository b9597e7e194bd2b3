import MiniSearch, { type AsPlainObject, type Options, type SearchOptions } from 'minisearch'

import type { SearchDocument } from './documents.ts'
import { wordsIn } from './words-in.ts'

/** A document that was found, and the words of it that were. */
export type FoundPath = { path: string; terms: string[] }
export type StoredTerms = AsPlainObject

type Field = 'names' | 'text' | 'title' | 'year'

/** By which of its words a document is found. A film stands in its lists under their titles, and a reason under the title of its film: they are found by others. */
const fieldsOf: Record<SearchDocument['kind'], readonly Field[]> = {
  film: ['names', 'title', 'year'],
  list: ['text', 'title', 'year'],
  person: ['text', 'title'],
  reason: ['text'],
  text: ['text'],
  topic: ['text', 'title'],
}

const fieldValueOf = (document: SearchDocument, field: string): string =>
  field === 'path' ? document.path : fieldsOf[document.kind].includes(field as Field) ? String(document[field as Field] ?? '') : ''

const options: Options<SearchDocument> = {
  extractField: fieldValueOf,
  fields: ['names', 'text', 'title', 'year'],
  idField: 'path',
  tokenize: wordsIn,
}

const all: SearchOptions = { boost: { names: 2, title: 5 }, combineWith: 'AND' }

/** The words of documents. */
export class Terms {
  readonly #index: MiniSearch<SearchDocument>

  constructor(stored?: StoredTerms) {
    this.#index = stored ? MiniSearch.loadJS(stored, options) : new MiniSearch(options)
  }

  toJSON(): StoredTerms {
    return this.#index.toJSON()
  }

  add(document: SearchDocument): void {
    this.#index.add(document)
  }

  remove(path: string): void {
    this.#index.discard(path)
  }

  /** Documents with all words, the best first. Where there are fewer than `few`, also those with words that begin so: they are many for a common word. */
  find(words: string[], few: number): FoundPath[] {
    const asTyped = this.#find(words, { prefix: false })
    return asTyped.length >= few ? asTyped : this.#find(words, { prefix: isLongEnough })
  }

  /** Documents with words that differ in a letter or two. */
  findSimilar(words: string[]): FoundPath[] {
    return this.#find(words, { fuzzy: (word) => isForgiven(word) && 0.2, prefix: isLongEnough })
  }

  #find(words: string[], how: SearchOptions): FoundPath[] {
    return this.#index.search(words.join(' '), { ...all, ...how }).map(({ id, terms }) => ({ path: String(id), terms }))
  }
}

/** To be the beginning of another word: one letter begins thousands, and a year begins with 1 or 2. */
const isLongEnough = (word: string): boolean => !/^[a-z0-9]$|^\d\d$/.test(word)

/** In a short word, or a year, another letter makes another one. */
const isForgiven = (word: string): boolean => word.length > 3 && !/^\d+$/.test(word)
