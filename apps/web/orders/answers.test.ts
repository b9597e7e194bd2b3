import { expect, it } from 'vitest'

import { orderIn } from './answers.ts'

const edition = ['Rocky', 'Mulan', 'Heat'].map((title) => ({ slug: title.toLowerCase(), title, year: 1999 }))

it.each([
  ['numbers', { 'film-heat': '1', 'film-mulan': '3', 'film-rocky': '2' }, ['heat', 'rocky', 'mulan']],
  ['gaps and halves', { 'film-heat': ' 40 ', 'film-mulan': '2.5', 'film-rocky': '2' }, ['rocky', 'mulan', 'heat']],
  ['the same number, by title', { 'film-heat': '1', 'film-mulan': '1', 'film-rocky': '1' }, ['heat', 'mulan', 'rocky']],
  ['empty and senseless fields', { 'film-heat': '', 'film-mulan': 'first', 'film-rocky': '1' }, ['rocky']],
  ['a field twice', { 'film-heat': ['2', '1'], 'film-rocky': '1' }, ['rocky', 'heat']],
  ['an infinity', { 'film-heat': 'Infinity', 'film-other': '1' }, []],
  ['nothing', {}, []],
])('reads %s', (_name, query, slugs) => {
  expect(orderIn(query, edition, 'en').map((place) => edition[place]?.slug)).toEqual(slugs)
})
