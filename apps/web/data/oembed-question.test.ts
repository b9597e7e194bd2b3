import { expect, it } from 'vitest'

import { toQuestion } from './oembed-question.ts'

const list = 'https://montage.example/lists/films'

it.each([list, `${list}/`, `${list}#rocky`, `${list}?from=feed`])('%s is a list', (url) => {
  expect(toQuestion({ url })).toMatchObject({ format: 'json', host: 'montage.example', slug: 'films' })
})

it('has a port where the address has one', () => {
  expect(toQuestion({ url: 'http://localhost:3000/lists/films' })).toMatchObject({ host: 'localhost:3000' })
})

it('may be limited in size', () => {
  expect(toQuestion({ maxheight: '200', maxwidth: '300', url: list })).toMatchObject({ maxHeight: 200, maxWidth: 300 })
})

it.each([
  [400, {}],
  [400, { url: '' }],
  [400, { url: [list, list] }],
  [400, { maxwidth: '0', url: list }],
  [400, { maxwidth: '-1', url: list }],
  [400, { maxheight: 'tall', url: list }],
  [404, { url: 'not an address' }],
  [404, { url: 'javascript://montage.example/lists/films' }],
  [404, { url: 'https://montage.example/montages/films' }],
  [404, { url: 'https://montage.example/lists/../api' }],
  [404, { url: 'https://montage.example/lists/Films' }],
  [501, { format: 'yaml', url: list }],
])('%i for %j', (status, query) => {
  expect(toQuestion(query)).toMatchObject({ error: expect.any(String), status })
})
