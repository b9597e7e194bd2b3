import { siteLanguages } from 'types/content/languages'
import { describe, expect, it } from 'vitest'

import { languagesOf } from './languages.ts'
import { languagesOfPage } from './languages-of-page.ts'
import { pluralIn } from './plural.ts'
import { type Words, wordsIn } from './words.ts'

type Told = [path: string, text: string]

/** All texts of a language; functions are called with values that show in what they return. */
function textsIn(words: unknown, path = ''): Told[] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function')
    return [
      [path, String(words('⟦a⟧', '⟦b⟧', '⟦c⟧'))],
      [path, String(words(7, 8, 9))],
    ]
  return Object.entries(words as object).flatMap(([key, value]) => textsIn(value, `${path}.${key}`))
}

const placesIn = (text: string): string[] => (text.match(/\{\w+\}|<\w+>|⟦\w⟧/g) ?? []).toSorted()

const languages = Object.keys(siteLanguages) as (keyof typeof siteLanguages)[]

describe.each(languages.filter((language) => language !== 'en'))('the words in %s', (language) => {
  it('have the places of the English sentences', () => {
    const texts = textsIn(wordsIn(language)).filter(([path]) => !path.startsWith('.count'))
    const english = textsIn(wordsIn('en')).filter(([path]) => !path.startsWith('.count'))
    expect(texts.map(([path, text]) => [path, placesIn(text)])).toEqual(english.map(([path, text]) => [path, placesIn(text)]))
  })

  it('are none of the English ones', () => {
    const english = new Map(textsIn(wordsIn('en')))
    const same = textsIn(wordsIn(language)).filter(([path, text]) => text.length > 12 && english.get(path) === text)
    expect(same).toEqual([])
  })
})

describe('numbers', () => {
  it.each([
    [wordsIn('en').count.films(1), '1 film'],
    [wordsIn('en').count.films(1200), '1,200 films'],
    [wordsIn('de').count.films(1200), '1.200 Filme'],
    [pluralIn('pl')(3, { few: '# filmy', many: '# filmów', one: '# film', other: '# filmu' }), '3 filmy'],
  ])('are written as in their language: %s', (written, expected) => {
    expect(written).toBe(expected)
  })
})

describe('a page is', () => {
  it.each([
    [
      'in the language of its list, with words of the site in it',
      { language: 'en' },
      { language: 'de' },
      { page: 'de', site: 'en', words: 'de' },
    ],
    [
      'in the language of its list, with those of the site where it has no others',
      { language: 'de' },
      { language: 'ar' },
      { page: 'ar', site: 'de', words: 'de' },
    ],
    ['in the language of the site', { language: 'de' }, {}, { page: 'de', site: 'de', words: 'de' }],
    ['in English, when the CMS is of an earlier release', {}, {}, { page: 'en', site: 'en', words: 'en' }],
  ])('%s', (_sentence, site, list, expected) => {
    expect(languagesOf(site, list)).toEqual(expected)
    expect(languagesOfPage({ content: list, site })).toEqual(expected)
    expect(languagesOfPage({ content: { list }, site })).toEqual(expected)
  })
})

it('the words for the browser are plain: they travel in the page', () => {
  const { browser } = wordsIn('en') satisfies Words
  expect(JSON.parse(JSON.stringify(browser))).toEqual(browser)
})
