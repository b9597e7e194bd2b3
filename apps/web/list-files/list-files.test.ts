import { describe, expect, it } from 'vitest'

import { aFilm, aPicture, aRankedList, aSite, entriesOf } from '../testing/builders.ts'
import { listAsCsv } from './csv.ts'
import { listAsMarkdown } from './markdown.ts'

const text = (words: string, over = {}) => ({ isBold: false, isItalic: false, kind: 'text' as const, text: words, ...over })
const film = aFilm('Rocky *IV*', {
  body: [
    { children: [text('He runs '), text('uphill', { isItalic: true }), { kind: 'break' }, text('# and # on')], kind: 'paragraph' },
    { isNumbered: false, items: [[text('snow'), { isNumbered: true, items: [[text('a beam')]], kind: 'list' }]], kind: 'list' },
    { children: [{ children: [text('more')], isExternal: false, kind: 'link', url: '/lists/more' }], kind: 'quote' },
  ],
  countries: ['United States', 'Canada'],
  directors: ['Sylvester Stallone'],
  picture: aPicture({ credit: 'Photograph: A' }),
  runningTime: 91,
  slug: 'rocky-iv',
  song: 'Hearts on Fire',
})

describe('a list as Markdown', () => {
  it('has all its words, and none of them is taken for marks', () => {
    const entries = entriesOf(film).map((entry) => ({ ...entry, movement: { by: 2, kind: 'up' as const }, note: 'For the beard.' }))
    const list = aRankedList({
      byline: [{ name: 'Ada Lens', path: '/people/ada-lens' }],
      entries,
      method: [{ children: [text('By vote.')], kind: 'paragraph' }],
      published: '2026-11-02',
      title: 'Best [of] all',
    })
    expect(listAsMarkdown(list, aSite())).toBe(`# [Best \\[of\\] all](https://montage.example/lists/films)

Ranked.

By Ada Lens, 2 November 2026, Montage

## 1. [Rocky \\*IV\\*](https://montage.example/montages/rocky-iv) (1985)

Someone trains.

Directed by Sylvester Stallone. 91 minutes. United States, Canada. Song: “Hearts on Fire”. Since the last edition: up 2. Picture: Photograph: A.

He runs *uphill*\\
\\# and # on

* snow
  1. a beam

> [more](https://montage.example/lists/more)

Why it stands here: For the beard.

## How we ranked

By vote.
`)
  })
})

describe('a list as a table', () => {
  it('runs from rank 1, and has no cell that is a formula', () => {
    const entries = entriesOf(
      film,
      aFilm('=HYPERLINK("x")', { slug: 'evil' }),
      aFilm('+1, "or" 2', { directors: ['@a', '-b'], slug: 'plus' }),
    )
    const lines = listAsCsv(aRankedList({ entries: entries.toReversed(), isCountdown: true }), aSite()).split('\r\n')
    expect(lines).toEqual([
      '\uFEFFrank,title,year,directors,minutes,countries,song,since the last edition,address',
      '1,Rocky *IV*,1985,Sylvester Stallone,91,United States; Canada,Hearts on Fire,,https://montage.example/montages/rocky-iv',
      `2,"'=HYPERLINK(""x"")",1985,,,,,,https://montage.example/montages/evil`,
      `3,"'+1, ""or"" 2",1985,'@a; -b,,,,,https://montage.example/montages/plus`,
      '',
    ])
  })
})
