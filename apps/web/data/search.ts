import { setImmediate } from 'node:timers/promises'
import { CmsDown } from 'types/cms-faults'
import { filmLetters, listsPath, pathOfLetter, pathOfOlderLists, peoplePath, topicsPath } from 'types/index-addresses'
import type { ContentOfKind } from 'types/site-questions'

import { filmDocuments, listDocuments, personDocuments, proseDocuments, type SearchDocument, topicDocuments } from '../search/documents.ts'
import { type FoundPage, SearchIndex } from '../search/search-index.ts'
import { stampOf } from '../store/pages/page-stamp.ts'
import { readSearchFile, writeSearchFile } from '../store/search-file.ts'
import { singleFlight } from '../store/single-flight.mjs'
import { wordsFor } from '../words/languages.ts'
import type { Words } from '../words/words.ts'
import { type PageContent, readContent } from './content.ts'
import { readStoredProps } from './page.ts'

type Kind = 'filmIndex' | 'listIndex' | 'peopleIndex' | 'topicIndex'
type ToDocuments<Of extends Kind> = (content: ContentOfKind[Of], words: Words) => SearchDocument[]
type Page<Of extends Kind> = Pick<PageContent<Of>, 'content' | 'site'>

const checkAfterInMs = 1_000
/** So many changed lists are read before an answer. The rest, as at a first start, are read meanwhile. */
const maxListsAwaited = 5
const firstSaveAfterInMs = 5_000
const saveAfterInMs = 300_000

/** A page of a list as a source of texts; the pages that list films, lists, people and topics are sources under their paths. */
const texts = 'texts of '

/** Searches what readers have, at most a second old. After a start it goes on with the index of before, and reads the pages that changed. */
export class SiteSearch {
  #index = new SearchIndex()
  /** Which version of each source is in the index. */
  #stamps = new Map<string, string>()
  #olderListPages = 0
  #checkedAt = 0
  #saves = 0
  #saving: NodeJS.Timeout | undefined

  async search(query: string, page: number): Promise<FoundPage> {
    if (Date.now() - this.#checkedAt > checkAfterInMs) await this.#refresh('all')
    return this.#index.search(query, page)
  }

  async save(): Promise<void> {
    clearTimeout(this.#saving)
    this.#saving = undefined
    this.#saves++
    await writeSearchFile({ index: this.#index.toJSON(), olderListPages: this.#olderListPages, stamps: [...this.#stamps] })
  }

  readonly #refresh = singleFlight(async (_all: 'all') => {
    if (this.#checkedAt === 0) await this.#restore()
    await this.#readIndexes()
    const lists = this.#index.lists()
    const sources = new Set(lists.map((path) => texts + path))
    for (const source of this.#index.sources()) if (source.startsWith(texts) && !sources.has(source)) this.#replace(source, [], '')
    const changed = lists.filter((path) => this.#stamps.get(texts + path) !== stampOf(path))
    for (const path of changed.slice(0, maxListsAwaited)) await this.#readTexts(path)
    if (changed.length > maxListsAwaited) this.#readRest(changed.slice(maxListsAwaited).join(' ')).catch(console.error)
    this.#checkedAt = Date.now()
  })

  async #restore(): Promise<void> {
    const stored = await readSearchFile()
    if (!stored) return
    this.#index = stored.index
    this.#olderListPages = stored.olderListPages
    this.#stamps = new Map(stored.stamps)
  }

  async #readIndexes(): Promise<void> {
    // After one question without an answer, only stored pages are read: each other question would wait for its timeout.
    let isDown = false
    const read = async <Of extends Kind>(path: string, toDocuments: ToDocuments<Of>) => {
      const stamp = stampOf(path)
      if (this.#stamps.get(path) === stamp) return
      const page = isDown ? 'away' : await pageAt<Of>(path)
      isDown ||= page === 'away'
      const known = page === 'away' ? ((await readStoredProps<Of>(path)) ?? 'away') : page
      if (known !== 'away') this.#replace(path, known ? toDocuments(known.content, wordsFor(known.site)) : [], stamp)
      // Other requests are answered in between.
      await setImmediate()
    }
    await read<'listIndex'>(listsPath, (content) => {
      this.#olderListPages = Number(/\d+$/.exec(content.older ?? '')?.[0] ?? 0)
      return listDocuments(content)
    })
    for (let page = 1; page <= this.#olderListPages; page++) await read<'listIndex'>(pathOfOlderLists(page), listDocuments)
    for (const letter of filmLetters) await read<'filmIndex'>(pathOfLetter(letter), filmDocuments)
    await read<'peopleIndex'>(peoplePath, personDocuments)
    await read<'topicIndex'>(topicsPath, topicDocuments)
  }

  readonly #readRest = singleFlight(
    async (paths: string) => {
      for (const path of paths.split(' ')) await this.#readTexts(path)
    },
    () => 'one run at a time',
  )

  /** Only from the stored page: a list without one has no texts yet. */
  async #readTexts(path: string): Promise<void> {
    const stamp = stampOf(path)
    const page = await readStoredProps<'list'>(path)
    this.#replace(texts + path, page ? proseDocuments(page.content, wordsFor(page.site)) : [], stamp)
    await setImmediate()
  }

  #replace(source: string, documents: SearchDocument[], stamp: string): void {
    this.#index.replace(source, documents)
    if (stamp) this.#stamps.set(source, stamp)
    else this.#stamps.delete(source)
    this.#saving ??= setTimeout(
      () => this.save().catch((error: Error) => console.error(`The index of search could not be saved: ${error.message}`)),
      this.#saves === 0 ? firstSaveAfterInMs : saveAfterInMs,
    ).unref()
  }
}

export const siteSearch = new SiteSearch()

async function pageAt<Of extends Kind>(path: string): Promise<Page<Of> | 'away' | null> {
  try {
    const read = await readContent<Of>(path)
    return read === 'absent' || 'movedTo' in read ? null : read
  } catch (error) {
    if (error instanceof CmsDown) return 'away'
    throw error
  }
}
