import { filmLetters, pathOfLetter } from 'types/index-addresses'

import type { SeenIndex } from '../modules/seen-page/seen-index.ts'
import { stampOf } from '../store/pages/page-stamp.ts'
import { singleFlight } from '../store/single-flight.mjs'
import { readContent } from './content.ts'

let made: { json: string; stamps: string } | undefined

/** All films and the lists in which they stand, as JSON, from the pages that list films. Rejects with `CmsDown` when such a page is not stored. */
export const seenIndex = singleFlight(async (_all: 'all'): Promise<string> => {
  const stamps = filmLetters.map((letter) => stampOf(pathOfLetter(letter))).join(' ')
  if (made?.stamps !== stamps) made = { json: JSON.stringify(await readIndex()), stamps }
  return made.json
})

async function readIndex(): Promise<SeenIndex> {
  const films: SeenIndex['films'] = []
  const lists = new Map<string, SeenIndex['lists'][number]>()
  for (const letter of filmLetters) {
    const read = await readContent<'filmIndex'>(pathOfLetter(letter))
    if (read === 'absent' || 'movedTo' in read) continue
    for (const { path, places, title, year } of read.content.films) {
      for (const place of places) {
        const list = lists.get(place.path) ?? { films: [], path: place.path, title: place.title }
        list.films.push(films.length)
        lists.set(place.path, list)
      }
      films.push([path.slice('/montages/'.length), title, year])
    }
  }
  return { films, lists: [...lists.values()] }
}
