import MiniSearch from 'minisearch'

import type { SearchDocument } from './documents.ts'
import { wordsIn } from './words-in.ts'

export const longestQuery = 80
const mostWords = 8
export const foundOnPage = 20

type Found = SearchDocument & { words: ReadonlySet<string> }
export type FoundPage = { found: Found[]; total: number }

/** Films, lists and people by words. The documents of a source, such as a page that lists them, are replaced together. */
export class SearchIndex {
  readonly #documents = new Map<string, SearchDocument>()
  readonly #sources = new Map<string, Set<string>>()
  readonly #index = new MiniSearch<SearchDocument>({
    extractField: (document, field) =>
      field === 'year' ? String(document.year ?? '') : (document[field as 'names' | 'path' | 'text' | 'title'] ?? ''),
    fields: ['names', 'text', 'title', 'year'],
    idField: 'path',
    tokenize: wordsIn,
  })

  /** Changes what differs from what the source had before. */
  replace(source: string, documents: readonly SearchDocument[]): void {
    const paths = new Set(documents.map(({ path }) => path))
    for (const path of this.#sources.get(source) ?? []) if (!paths.has(path)) this.#remove(path)
    for (const document of documents) {
      const before = this.#documents.get(document.path)
      if (before && JSON.stringify(before) === JSON.stringify(document)) continue
      if (before) this.#remove(document.path)
      this.#documents.set(document.path, document)
      this.#index.add(document)
    }
    this.#sources.set(source, paths)
  }

  /**
   * Documents with all the words of a query, or words that begin so. Only where there are none, with words that differ in a letter or two.
   * @param page from 1
   */
  search(query: string, page = 1): FoundPage {
    const words = [...new Set(wordsIn(query.slice(0, longestQuery)))].slice(0, mostWords)
    if (words.length === 0) return { found: [], total: 0 }
    const asTyped = this.#find(words, false)
    const all = asTyped.length > 0 ? asTyped : this.#find(words, true)
    const found = all.slice((page - 1) * foundOnPage, page * foundOnPage).flatMap(({ id, terms }) => {
      const document = this.#documents.get(String(id))
      return document ? [{ ...document, words: new Set(terms) }] : []
    })
    return { found, total: all.length }
  }

  #find(words: string[], isForgiving: boolean) {
    return this.#index.search(words.join(' '), {
      boost: { names: 2, title: 5 },
      combineWith: 'AND',
      // In a short word, or a year, another letter makes another one.
      fuzzy: (word) => (isForgiving && word.length > 3 && !/^\d+$/.test(word) ? 0.2 : false),
      prefix: true,
    })
  }

  #remove(path: string): void {
    this.#documents.delete(path)
    this.#index.discard(path)
  }
}
