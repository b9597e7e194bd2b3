import { expect, it } from 'vitest'

import { seenText } from './seen-text.ts'

it('lists each film with its rank, in the order of the page', () => {
  const lines = [
    { isSeen: true, rank: 2, title: 'Heat (1995)' },
    { isSeen: false, rank: 1, title: 'Mulan (1998)' },
  ]
  expect(seenText('2 films', 'https://montage.example/lists/films', lines, '{seen} of {all} seen')).toBe(
    `2 films
https://montage.example/lists/films
1 of 2 seen

[x] 2. Heat (1995)
[ ] 1. Mulan (1998)
`,
  )
})
