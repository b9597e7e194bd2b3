import { expect, it, vi } from 'vitest'

import { env } from '../../src/env.ts'
import { anonymous, useCms } from '../harness/cms.ts'

const cms = useCms()
env.version = '3.2.1 (0123456)'
env.metricsToken = 'a token of a monitor'.replaceAll(' ', '-')
const withToken = (token: string) => anonymous.send('GET', '/health', undefined, { Authorization: `Bearer ${token}` })

it('tells strangers that it is up, and the version only to who is signed in or has the token', async () => {
  expect((await anonymous.get('/health')).body).toEqual({ ok: true })
  expect((await withToken('a-guess')).body).toEqual({ ok: true })
  expect((await withToken(env.metricsToken)).body).toEqual({ ok: true, version: env.version })
  expect((await (await cms.as('writer')).get('/health')).body).toEqual({ ok: true, version: env.version })
})

it('is 503 while the database does not answer', async () => {
  vi.spyOn(cms.payload.db, 'count').mockRejectedValue(new Error('away'))
  expect(await anonymous.get('/health')).toMatchObject({ body: { ok: false }, status: 503 })
  expect(cms.errors.splice(0)).toHaveLength(1)
  vi.restoreAllMocks()
})
