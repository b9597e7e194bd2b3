import type { FilmIndex, IndexedFilm } from 'types/content/indexes'
import { afterEach, expect, it } from 'vitest'

import { aSite } from '../testing/builders.ts'
import { aFakeCms } from '../testing/fake-cms.ts'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { noteSiteLanguage } from '../words/site-language.ts'
import { seenIndex } from './seen-index.ts'

aTemporaryFolder()
const cms = aFakeCms()

// The process remembers it for other tests.
afterEach(() => noteSiteLanguage({}))

const film = (slug: string, title: string, places: IndexedFilm['places'] = []): IndexedFilm => ({
  directors: [],
  path: `/montages/${slug}`,
  places,
  title,
  year: 1985,
})

const place = (title: string, language?: string): IndexedFilm['places'][number] => ({
  isKeptBack: false,
  ...(language && { language }),
  path: `/lists/${title.toLowerCase().replaceAll(' ', '-')}`,
  rank: 1,
  title,
})

function answerLetter(name: string, ...films: IndexedFilm[]): void {
  const path = `/films/${name}`
  const content: FilmIndex = { decades: [], films, kind: 'letter', letters: [], name, path, total: films.length }
  cms.pages[path] = { content, kind: 'filmIndex', publication: 1, status: 'page' }
}

it('has films and lists in the order of all films: without the articles of the site’s language', async () => {
  cms.site = aSite({ language: 'de' })
  answerLetter('c', film('der-clou', 'Der Clou', [place('The Heists', 'en'), place('Die Coups')]))
  answerLetter('a', film('die-anstalt', 'Die Anstalt', [place('Die Coups')]))
  answerLetter('s', film('sen-to-chihiro', '千と千尋'))
  answerLetter('t', film('the-sting', 'The Sting', [place('The Heists', 'en')]))
  answerLetter('0-9', film('300', '300'))
  expect(JSON.parse(await seenIndex('all'))).toEqual({
    films: [
      ['300', '300', 1985],
      ['die-anstalt', 'Die Anstalt', 1985],
      ['der-clou', 'Der Clou', 1985],
      ['the-sting', 'The Sting', 1985],
      ['sen-to-chihiro', '千と千尋', 1985],
    ],
    lists: [
      { films: [1, 2], path: '/lists/die-coups', title: 'Die Coups' },
      { films: [2, 3], language: 'en', path: '/lists/the-heists', title: 'The Heists' },
    ],
  })
})
