import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Edition, List } from 'types/payload-types'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { aList, aMontage, editionsOf, entriesOf } from './builders.ts'

const site = { name: 'Montage', description: '', address: '', timeZone: 'UTC', securityContact: '', links: [] }
const [heat, rocky] = [aMontage('Heat', { image: 'none' }), aMontage('Rocky', { image: 'none' })]
const [before, after] = [
  [heat, rocky],
  [rocky, heat],
]
const listWith = (montages: typeof before) => aList({ image: 'none', entries: entriesOf(...montages) })

/** What the CMS answers, one question after the other; the last answer for ever. */
let lists: List[]
let histories: Edition[][]
let cms: Server

beforeEach(async () => {
  const next = <Answer>(answers: Answer[]) => (answers.length > 1 ? answers.shift() : answers[0])
  cms = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://cms')
    const [limit, page] = [Number(searchParams.get('limit')), Number(searchParams.get('page') ?? 1)]
    if (pathname === '/api/lists') return response.end(JSON.stringify({ docs: [next(lists)] }))
    if (pathname !== '/api/editions') return response.end('{"docs":[]}')
    return response.end(JSON.stringify({ docs: next(histories)?.slice((page - 1) * limit, page * limit) }))
  })
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('CMS_URL', `http://127.0.0.1:${(cms.address() as AddressInfo).port}`)
  vi.resetModules()
})

afterEach(() => {
  cms.close()
  cms.closeAllConnections()
})

/** The client of the CMS keeps the address it was made with, so each test loads its own. */
const read = async () => (await import('./ranked-list.ts')).getRankedList('films', site)

it('reads a list again when a publish came before its editions were read', async () => {
  lists = [listWith(before), listWith(after)]
  histories = [editionsOf(before, after)]
  const list = await read()
  expect(list?.edition?.number).toBe(2)
  expect(list?.entries.map(({ movement, title }) => [title, movement?.kind])).toEqual([
    ['Rocky', 'up'],
    ['Heat', 'down'],
  ])
})

it('shows no movements rather than those of another order', async () => {
  lists = [listWith(before)]
  histories = [editionsOf(before, after)]
  const list = await read()
  expect(list?.edition).toBeNull()
  expect(list?.entries.map(({ movement }) => movement)).toEqual([null, null])
})

it('reads every edition once, however many there are and although one comes meanwhile', async () => {
  const orders = Array.from({ length: 230 }, (_, place) => (place % 2 ? after : before))
  histories = [editionsOf(...orders), editionsOf(...orders, before)]
  const { readEditions } = await import('./editions.ts')
  expect((await readEditions({ id: 'a-list' })).map(({ number }) => number)).toEqual(orders.map((_, place) => 230 - place))
})
