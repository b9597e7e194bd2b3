import { setImmediate } from 'node:timers/promises'
import { CmsDown } from 'types/cms-faults'
import { filmLetters, listsPath, pathOfLetter, pathOfOlderLists, peoplePath } from 'types/index-addresses'
import type { ContentOfKind } from 'types/site-questions'

import { filmDocuments, listDocuments, personDocuments, type SearchDocument } from '../search/documents.ts'
import { type FoundPage, SearchIndex } from '../search/search-index.ts'
import { stampOf } from '../store/pages/page-stamp.ts'
import { singleFlight } from '../store/single-flight.mjs'
import { wordsFor } from '../words/languages.ts'
import type { Words } from '../words/words.ts'
import { readContent } from './content.ts'

type Kind = 'filmIndex' | 'listIndex' | 'peopleIndex'
type ToDocuments<Of extends Kind> = (content: ContentOfKind[Of], words: Words) => SearchDocument[]

const index = new SearchIndex()
/** Which version of each page that lists documents is in the index. */
const stamps = new Map<string, string>()
let olderListPages = 0
let checkedAt = 0
const checkAfterInMs = 1_000

/** Searches what readers have now, at most a second old. The first search after a start reads all pages that list documents. */
export async function search(query: string, page: number): Promise<FoundPage> {
  if (Date.now() - checkedAt > checkAfterInMs) await refresh('all')
  return index.search(query, page)
}

const refresh = singleFlight(async (_all: 'all') => {
  // Without the CMS only stored pages are read.
  let isDown = false
  const refreshFrom = async <Of extends Kind>(path: string, toDocuments: ToDocuments<Of>) => {
    if (!isDown) isDown = !(await update<Of>(path, toDocuments))
  }
  await refreshFrom<'listIndex'>(listsPath, (content) => {
    olderListPages = Number(/\d+$/.exec(content.older ?? '')?.[0] ?? 0)
    return listDocuments(content)
  })
  for (let page = 1; page <= olderListPages; page++) await refreshFrom<'listIndex'>(pathOfOlderLists(page), listDocuments)
  for (const letter of filmLetters) await refreshFrom<'filmIndex'>(pathOfLetter(letter), filmDocuments)
  await refreshFrom<'peopleIndex'>(peoplePath, personDocuments)
  checkedAt = Date.now()
})

/** Reads a page again when another one is stored. False when the CMS would be needed and does not answer: the index keeps what it has. */
async function update<Of extends Kind>(path: string, toDocuments: ToDocuments<Of>): Promise<boolean> {
  const stamp = stampOf(path)
  if (stamps.get(path) === stamp) return true
  try {
    const read = await readContent<Of>(path)
    index.replace(path, read === 'absent' || 'movedTo' in read ? [] : toDocuments(read.content, wordsFor(read.site)))
  } catch (error) {
    if (error instanceof CmsDown) return false
    throw error
  }
  stamps.set(path, stamp)
  // Other requests are answered in between.
  await setImmediate()
  return true
}
