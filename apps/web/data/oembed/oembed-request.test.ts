import { expect, it } from 'vitest'

import { parseOembedRequest } from './oembed-request.ts'

const list = 'https://montage.example/lists/films'

it.each([list, `${list}/`, `${list}#rocky`, `${list}?from=feed`])('reads the address of a list: %s', (url) => {
  expect(parseOembedRequest({ url })).toMatchObject({ format: 'json', host: 'montage.example', slug: 'films' })
})

it('reads a port', () => {
  expect(parseOembedRequest({ url: 'http://localhost:3000/lists/films' })).toMatchObject({ host: 'localhost:3000' })
})

it('reads a limit of the size', () => {
  expect(parseOembedRequest({ maxheight: '200', maxwidth: '300', url: list })).toMatchObject({ maxHeight: 200, maxWidth: 300 })
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
])('is %i for %j', (status, query) => {
  expect(parseOembedRequest(query)).toMatchObject({ error: expect.any(String), status })
})
