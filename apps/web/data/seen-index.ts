import type { IndexedFilm } from 'types/content/indexes'
import { titleOrder } from 'types/content/title-order'
import { filmLetters, pathOfLetter } from 'types/index-addresses'

import type { SeenIndex } from '../modules/seen-page/seen-index.ts'
import { stampOf } from '../store/pages/page-stamp.ts'
import { singleFlight } from '../store/single-flight.mjs'
import { languagesOf } from '../words/languages.ts'
import { readContent } from './content.ts'

let made: { json: string; stamps: string } | undefined

/** All films and the lists in which they stand, as JSON, from the pages that list films. Rejects with `CmsDown` when such a page is not stored. */
export const seenIndex = singleFlight(async (_all: 'all'): Promise<string> => {
  const stamps = filmLetters.map((letter) => stampOf(pathOfLetter(letter))).join(' ')
  if (made?.stamps !== stamps) made = { json: JSON.stringify(await readIndex()), stamps }
  return made.json
})

async function readIndex(): Promise<SeenIndex> {
  const films: IndexedFilm[] = []
  let { site: language } = languagesOf(null)
  for (const letter of filmLetters) {
    const read = await readContent<'filmIndex'>(pathOfLetter(letter))
    if (read === 'absent' || 'movedTo' in read) continue
    films.push(...read.content.films)
    language = languagesOf(read.site).site
  }
  const compare = titleOrder(language)
  const byTitle = (a: { title: string }, b: { title: string }) => compare(a.title, b.title)
  // A letter is that of a slug: a title in other letters can stand elsewhere among all.
  films.sort(byTitle)
  return {
    films: films.map(({ path, title, year }) => [path.slice('/montages/'.length), title, year]),
    lists: listsOf(films).toSorted(byTitle),
  }
}

function listsOf(films: IndexedFilm[]): SeenIndex['lists'] {
  const lists = new Map<string, SeenIndex['lists'][number]>()
  for (const [film, { places }] of films.entries()) {
    for (const { language, path, title } of places) {
      const list = lists.get(path) ?? { films: [], ...(language && { language }), path, title }
      list.films.push(film)
      lists.set(path, list)
    }
  }
  return [...lists.values()]
}
