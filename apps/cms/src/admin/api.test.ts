import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { type Api, ApiError, apiAt } from './api.ts'

let answer: RequestListener
let api: Api
const server = createServer((request, response) => answer(request, response))

beforeEach(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  api = apiAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/cms/api`)
})
afterEach(() => {
  vi.restoreAllMocks()
  server.closeAllConnections()
  server.close()
})

/** How a request failed. */
const errorOf = (request: Promise<unknown>): Promise<ApiError> =>
  request.then(
    () => expect.fail('The request did not fail.'),
    (error: ApiError) => error,
  )

it('resolves to the JSON at a path below the base path', async () => {
  answer = ({ method, url }, response) => response.end(JSON.stringify({ method, url }))
  expect(await api.request('/lists/1?depth=0')).toEqual({ method: 'GET', url: '/cms/api/lists/1?depth=0' })
  expect(apiAt('/api').addressOf('/media')).toBe('/api/media')
})

it('sends a body as JSON', async () => {
  answer = async (request: IncomingMessage, response) => {
    response.end(JSON.stringify([request.method, request.headers['content-type'], await text(request)]))
  }
  expect(await api.request('/lists/1', { body: { title: 'Rocky' }, method: 'PATCH' })).toEqual([
    'PATCH',
    'application/json',
    '{"title":"Rocky"}',
  ])
})

it('sends the cookies of the session', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({}))
  await api.request('/lists')
  expect(fetch.mock.lastCall?.[1]).toMatchObject({ credentials: 'include' })
})

it('takes the sentence of an error from the answer, else names the status', async () => {
  const errors = [{ data: { errors: [{ path: 'title' }] }, message: 'The title is missing.' }]
  answer = (_request, response) => response.writeHead(400).end(JSON.stringify({ errors }))
  expect(await errorOf(api.request('/lists'))).toMatchObject({ errors, isUnanswered: false, message: 'The title is missing.', status: 400 })
  answer = (_request, response) => response.writeHead(404).end('{}')
  expect(await errorOf(api.request('/lists'))).toMatchObject({ isUnanswered: false, message: 'The CMS answered 404.', status: 404 })
})

it.each([200, 502])('takes a page of a proxy, with status %i, for no answer of the CMS', async (status) => {
  answer = (_request, response) => response.writeHead(status).end('<html></html>')
  expect(await errorOf(api.request('/lists'))).toMatchObject({ errors: [], isUnanswered: true, status })
})

it('says that the CMS did not answer where it cannot be reached', async () => {
  const error = await errorOf(apiAt('http://127.0.0.1:1').request('/lists'))
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ isUnanswered: true, message: 'The CMS did not answer.', status: null })
})

it('says the same after the timeout, of the body too', async () => {
  answer = (_request, response) => response.write('{')
  const error = await errorOf(api.request('/lists', { timeoutInMs: 50 }))
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ isUnanswered: true, status: null })
})

it('waits 30 seconds, another time where it is given, or without an end', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout')
  answer = (_request, response) => response.end('{}')
  await api.request('/lists')
  await api.request('/lists', { timeoutInMs: 10_000 })
  await api.request('/lists', { timeoutInMs: null })
  expect(timeout.mock.calls).toEqual([[30_000], [10_000]])
})

it('rejects with the reason of the signal when it is aborted, and not with an error of the CMS', async () => {
  const controller = new AbortController()
  answer = () => controller.abort(new Error('The form was closed.'))
  const error = await errorOf(api.request('/lists', { signal: controller.signal }))
  expect(error).not.toBeInstanceOf(ApiError)
  expect(error.message).toBe('The form was closed.')
})
