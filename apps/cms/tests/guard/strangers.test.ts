import config from '@payload-config'
import { type Endpoint, handleEndpoints } from 'payload'
import { questionPaths } from 'types/site-questions'
import { beforeAll, describe, expect, it } from 'vitest'

import { env } from '../../src/env.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aList } from '../harness/documents/content.ts'
import { postQuestion } from '../harness/site-requests.ts'

const cms = useCms()
let list: Awaited<ReturnType<typeof aList>>
let ids: Record<string, string>

beforeAll(async () => {
  list = await aList(cms.payload)
  const [montage] = list.entries ?? []
  ids = { lists: list.id, media: String(list.image), montages: String(montage?.montage) }
})

type Question = { method: string; path: string }

/** Every route that Payload and we have, as it is registered, with an id that there is or one that there is not. */
function routes(idOf: (slug: string) => string): Question[] {
  const { collections, endpoints, globals } = cms.payload.config
  const of = (prefix: string, id: string, list: Endpoint[] | false) =>
    (list || []).map(({ method, path }) => ({ method: method.toUpperCase(), path: prefix + path.replace(/:[a-zA-Z]+\??/g, id) }))
  return [
    ...of('', 'x', endpoints),
    ...collections.flatMap(({ endpoints, slug }) => of(`/${slug}`, idOf(slug), endpoints)),
    ...globals.flatMap(({ endpoints, slug }) => of(`/globals/${slug}`, 'x', endpoints)),
  ]
}

const signingIn = ['/health', '/ready', '/users/forgot-password', '/users/login', '/users/logout', '/users/me', '/users/reset-password']
const questions = Object.values(questionPaths).map((path) => path.replace('/api', ''))
const isOpen = ({ path }: Question) => signingIn.includes(path) || questions.includes(path)

it('are asked to sign in for every path, whether it exists or not', async () => {
  const asked = [...routes((slug) => ids[slug] ?? '1'), ...routes(() => '0'.repeat(24))].filter((question) => !isOpen(question))
  expect(asked.length).toBeGreaterThan(300)
  const answers = new Set<string>()
  for (const { method, path } of asked) {
    const { body, status } = await anonymous.send(method, path, method === 'GET' ? undefined : '{}')
    answers.add(`${status} ${JSON.stringify(body)}`)
  }
  expect([...answers]).toEqual(['401 {"errors":[{"message":"Sign in first: nothing is told to strangers."}]}'])
})

it.each([
  '/lists?where[slug][equals]=x&draft=true&depth=10&trash=true&limit=0',
  '/globals/site?draft=true&depth=10',
  '/access',
  '/payload-migrations/count',
  '/media/file/x.png',
  '/graphql',
  '/there-is-no-such-thing',
])('nor does %s tell them anything', async (path) => {
  expect((await anonymous.get(path)).status).toBe(401)
  expect((await anonymous.send('POST', path, '{"data":{}}', { 'X-Payload-HTTP-Method-Override': 'GET' })).status).toBe(401)
})

it('are all whose token is forged or has ended', async () => {
  for (const token of ['nonsense', 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoidXNlcnMifQ.AAAA']) {
    expect((await anonymous.send('GET', '/lists', undefined, { Authorization: `JWT ${token}` })).status).toBe(401)
  }
})

describe('below that, the access rules of each collection and global', () => {
  it('give nothing to anonymous requests', async () => {
    const { collections, globals } = cms.payload.config
    const paths = [...collections.map(({ slug }) => `/${slug}`), ...globals.map(({ slug }) => `/globals/${slug}`)]
    const answers = await Promise.all(
      paths.map(async (path) => {
        const response = await handleEndpoints({ config, request: new Request(`${env.cmsUrl}/api${path}`) })
        return [path, response.status]
      }),
    )
    expect(answers.filter(([, status]) => ![401, 403, 501].includes(Number(status)))).toEqual([])
  })
})

describe('the questions of the site', () => {
  it.each(questions)('%s is answered only with a signature for questions', async (path) => {
    const body = '{"paths":["/"]}'
    expect((await anonymous.send('POST', path, body, { 'Content-Length': String(body.length) })).status).toBe(401)
    expect((await anonymous.send('POST', path, body)).status, 'of no length').toBe(413)
    expect((await postQuestion(`/api${path}`, {})).status).toBe(400)
  })

  it('are refused with a sentence when they are malformed', async () => {
    const wrong = [{}, { paths: [] }, { paths: 'x' }, { paths: Array.from({ length: 51 }, () => '/') }, { paths: [1] }]
    for (const question of wrong) {
      expect(await postQuestion(questionPaths.pages, question)).toMatchObject({
        body: { error: expect.stringContaining('paths') },
        status: 400,
      })
    }
    expect((await postQuestion(questionPaths.pages, { paths: ['x'.repeat(30_000)] })).status).toBe(413)
    expect((await postQuestion(questionPaths.rendition, { name: '../montage.db' })).status).toBe(400)
    expect((await postQuestion(questionPaths.rendition, { name: `${'0'.repeat(32)}-480.webp` })).status).toBe(404)
  })
})
