import { expect, it } from 'vitest'

import { titleOrder } from './title-order.ts'

const titles = ['Rocky 10', 'Die Hard', 'Rocky 2', 'The Rock', 'Der Clou', 'Élite', 'Eine Frau', 'A Star', 'Diesel', 'Ödland']

it.each([
  ['en', ['Der Clou', 'Die Hard', 'Diesel', 'Eine Frau', 'Élite', 'Ödland', 'The Rock', 'Rocky 2', 'Rocky 10', 'A Star']],
  ['de', ['A Star', 'Der Clou', 'Diesel', 'Élite', 'Eine Frau', 'Die Hard', 'Ödland', 'Rocky 2', 'Rocky 10', 'The Rock']],
  ['fr', ['A Star', 'Der Clou', 'Die Hard', 'Diesel', 'Eine Frau', 'Élite', 'Ödland', 'Rocky 2', 'Rocky 10', 'The Rock']],
])('sorts titles in %s without its articles', (language, sorted) => {
  expect(titles.toSorted(titleOrder(language))).toEqual(sorted)
})
