import type { SearchDocument } from './documents.ts'
import { type FoundPath, type StoredTerms, Terms } from './terms.ts'
import { wordsIn } from './words-in.ts'

export const longestQuery = 80
const mostWords = 8
export const foundOnPage = 20
/** With so many others, texts are not searched: they come last, and nobody turns so many pages. */
const enough = 10 * foundOnPage

type Found = SearchDocument & { words: ReadonlySet<string> }
export type FoundPage = { found: Found[]; total: number }
/** An index as plain objects, to be stored. */
export type StoredIndex = { documents: SearchDocument[]; named: StoredTerms; sources: [string, string[]][]; texts: StoredTerms }

const isText = ({ kind }: SearchDocument): boolean => kind === 'reason' || kind === 'text'

/** Films, lists, people and topics by words, and after them texts. The documents of a source, such as a page that lists them, are replaced together. */
export class SearchIndex {
  readonly #documents = new Map<string, SearchDocument>()
  readonly #sources = new Map<string, Set<string>>()
  readonly #named: Terms
  readonly #texts: Terms

  constructor(stored?: StoredIndex) {
    this.#named = new Terms(stored?.named)
    this.#texts = new Terms(stored?.texts)
    for (const document of stored?.documents ?? []) this.#documents.set(document.path, document)
    for (const [source, paths] of stored?.sources ?? []) this.#sources.set(source, new Set(paths))
  }

  toJSON(): StoredIndex {
    return {
      documents: [...this.#documents.values()],
      named: this.#named.toJSON(),
      sources: [...this.#sources].map(([source, paths]) => [source, [...paths]]),
      texts: this.#texts.toJSON(),
    }
  }

  /** Changes what differs from what the source had before. */
  replace(source: string, documents: readonly SearchDocument[]): void {
    const paths = new Set(documents.map(({ path }) => path))
    for (const path of this.#sources.get(source) ?? []) if (!paths.has(path)) this.#remove(path)
    for (const document of documents) {
      const before = this.#documents.get(document.path)
      if (before && JSON.stringify(before) === JSON.stringify(document)) continue
      this.#remove(document.path)
      this.#documents.set(document.path, document)
      this.#termsOf(document).add(document)
    }
    if (paths.size > 0) this.#sources.set(source, paths)
    else this.#sources.delete(source)
  }

  /** The paths of all lists. */
  lists(): string[] {
    return [...this.#documents.values()].filter(({ kind }) => kind === 'list').map(({ path }) => path)
  }

  /** Those with documents. */
  sources(): string[] {
    return [...this.#sources.keys()]
  }

  /**
   * Documents with all the words of a query. Where they fill no page, also with words that begin so; only where there are none, with words that
   * differ in a letter or two.
   * @param page from 1
   */
  search(query: string, page = 1): FoundPage {
    const words = [...new Set(wordsIn(query.slice(0, longestQuery)))].slice(0, mostWords)
    if (words.length === 0) return { found: [], total: 0 }
    const all = this.#findAll(words)
    const found = all.slice((page - 1) * foundOnPage, page * foundOnPage).flatMap(({ path, terms }) => {
      const document = this.#documents.get(path)
      return document ? [{ ...document, words: new Set(terms) }] : []
    })
    return { found, total: all.length }
  }

  #findAll(words: string[]): FoundPath[] {
    const named = this.#named.find(words, foundOnPage)
    const asTyped = named.length < enough ? [...named, ...this.#texts.find(words, foundOnPage)] : named
    return asTyped.length > 0 ? asTyped : [...this.#named.findSimilar(words), ...this.#texts.findSimilar(words)]
  }

  #termsOf = (document: SearchDocument): Terms => (isText(document) ? this.#texts : this.#named)

  #remove(path: string): void {
    const document = this.#documents.get(path)
    if (!document) return
    this.#documents.delete(path)
    this.#termsOf(document).remove(path)
  }
}
