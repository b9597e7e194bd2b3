import { expect, it } from 'vitest'

import * as route from '../../pages/api/missing-file.ts'
import { anApiRoute } from './an-api-route.ts'

const ask = anApiRoute(route)

it('lets nobody remember that a file of a build was missing', async () => {
  const answer = await ask('/_next/static/chunks/a.css')
  expect([answer.status, answer.headers.get('cache-control'), await answer.text()]).toEqual([404, 'no-store', ''])
})
