import { expect, it } from 'vitest'

import { progressOf } from './progress.ts'

const index = {
  films: [
    ['rocky', 'Rocky', 1976],
    ['heat', 'Heat', 1995],
    ['mulan', 'Mulan', 1998],
  ] as [string, string, number][],
  lists: [
    { films: [0, 1, 2], path: '/lists/a', title: 'All' },
    { films: [1], path: '/lists/h', title: 'Heists' },
    { films: [2], path: '/lists/m', title: 'Musicals' },
  ],
}

it('counts the seen films of each list, and those that the site does not have', () => {
  expect(progressOf(['heat', 'rocky', 'gone', 'lost'], index)).toEqual({
    begun: [
      { of: 1, path: '/lists/h', seen: 1, title: 'Heists' },
      { of: 3, path: '/lists/a', seen: 2, title: 'All' },
    ],
    films: [
      { slug: 'heat', title: 'Heat', year: 1995 },
      { slug: 'rocky', title: 'Rocky', year: 1976 },
    ],
    others: [{ of: 1, path: '/lists/m', seen: 0, title: 'Musicals' }],
    unknown: 2,
  })
})
