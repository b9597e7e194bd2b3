import type { Endpoint } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import type { Client } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { requestPages } from '../harness/site-requests.ts'
import { hostileRequests, seededRandom } from './hostile-requests.ts'

const cms = useCms()

/** `pnpm test:fuzz` sends more. */
const requests = Number(process.env.FUZZ_REQUESTS || 1500)
const seed = Number(process.env.SEED || Math.floor(Math.random() * 2 ** 31))

let next: ReturnType<typeof hostileRequests>
let paths: string[]

beforeAll(async () => {
  const { payload } = cms
  const list = await aList(payload)
  const [montage, image, person] = [await aMontage(payload), await anImage(payload), await aPerson(payload)]
  const admin = await cms.as('admin')
  const documents = { lists: list.id, media: image.id, montages: montage.id, people: person.id }
  const shapes = await Promise.all(
    Object.entries(documents).map(async ([slug, id]) => ({ document: (await admin.get(`/${slug}/${id}`)).body, id, path: `/${slug}` })),
  )
  shapes.push({ document: (await admin.get('/globals/site')).body, id: '', path: '/globals/site' })
  next = hostileRequests(seededRandom(seed), shapes, routes(list.id))
  paths = ['/', `/lists/${list.slug}`, `/montages/${montage.slug}`, `/people/${person.slug}`]
})

/** Every route that there is, and names of objects that look like one. */
function routes(id: string): { method: string; path: string }[] {
  const { collections, endpoints, globals } = cms.payload.config
  const of = (prefix: string, all: Endpoint[] | false) =>
    (all || []).map(({ method, path }) => ({ method: method.toUpperCase(), path: prefix + path.replace(/:[a-zA-Z]+\??/g, id) }))
  const objects = ['constructor', '__proto__', 'toString', 'globals/constructor']
  return [
    ...of('', endpoints),
    ...collections.flatMap(({ endpoints: own, slug }) => of(`/${slug}`, own)),
    ...globals.flatMap(({ endpoints: own, slug }) => of(`/globals/${slug}`, own)),
    ...objects.map((name) => ({ method: 'GET', path: `/${name}` })),
  ].filter(({ path }) => path !== '/ready' && !/^\/users\/(login|logout|forgot-password)/.test(path))
}

/** Sends hostile requests, and tells those that were answered as a fault of ours, or with a stack. */
async function attack(clients: Client[], count: number): Promise<string[]> {
  const faults: string[] = []
  for (let number = 0; number < count; number++) {
    const { body, headers, method, path } = next()
    const said = typeof body === 'string' ? body.slice(0, 300) : '(a form)'
    const answer = await clients[number % clients.length]?.send(method, path, body, headers)
    const text = JSON.stringify(answer?.body)
    if (!answer || answer.status >= 500 || /\n\s+at |node_modules/.test(text))
      faults.push(`${answer?.status} ${method} ${path} ${said}: ${text}`)
  }
  return faults
}

it(`strangers and writers change nothing for readers, and no request of theirs is a fault of ours (SEED=${seed})`, async () => {
  const before = await requestPages(...paths)
  expect(await attack([anonymous, await cms.as('writer')], (requests * 2) / 3)).toEqual([])
  expect((await requestPages(...paths)).pages).toEqual(before.pages)
}, 600_000)

it(`no request of an editor is a fault of ours (SEED=${seed})`, async () => {
  expect(await attack([await cms.as('editor')], requests / 3)).toEqual([])
}, 600_000)
