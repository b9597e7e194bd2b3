import { expect, it } from 'vitest'

import { progressOf } from './progress.ts'

const index = {
  films: [
    ['mulan', 'Mulan', 1998],
    ['rocky', 'Rocky', 1976],
    ['the-sting', 'The Sting', 1973],
  ] as [string, string, number][],
  lists: [
    { films: [0, 1, 2], path: '/lists/a', title: 'All' },
    { films: [1], language: 'de', path: '/lists/h', title: 'Der Clou' },
    { films: [0], path: '/lists/m', title: 'Musicals' },
  ],
}

it('counts the seen films of each list, and those that the site does not have', () => {
  expect(progressOf(['the-sting', 'rocky', 'gone', 'lost'], index)).toEqual({
    begun: [
      { language: 'de', of: 1, path: '/lists/h', seen: 1, title: 'Der Clou' },
      { of: 3, path: '/lists/a', seen: 2, title: 'All' },
    ],
    films: [
      { slug: 'rocky', title: 'Rocky', year: 1976 },
      { slug: 'the-sting', title: 'The Sting', year: 1973 },
    ],
    others: [{ of: 1, path: '/lists/m', seen: 0, title: 'Musicals' }],
    unknown: 2,
  })
})
