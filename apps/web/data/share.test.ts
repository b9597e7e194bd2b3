import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'

import { aFilm, aSite } from '../testing/builders.ts'
import { aFakeCms } from '../testing/fake-cms.ts'
import { readShare } from './share.ts'

const cms = aFakeCms()
const film = { ...aFilm('Heat', { picture: null }), path: '/montages/heat', standings: [] }
const shown = { by: 'Ada', page: { content: film, kind: 'montage' }, site: aSite(), status: 'page', until: '2026-12-04T09:30:00Z' } as const
const request = (opened?: string) => ({ headers: opened === undefined ? {} : { 'x-montage-opened': opened } }) as unknown as IncomingMessage

it.each([
  ['yes', true],
  ['no', false],
  ['true', false],
  [undefined, false],
])('with the word %j of the page server, a look counts: %s', async (opened, counts) => {
  cms.shares.abc = shown
  expect(await readShare('abc', request(opened))).toEqual(shown)
  expect(cms.requests).toEqual([{ path: '/api/site/share', question: { counts, token: 'abc' } }])
})

it('passes on why a link ended, and knows nothing of one that never was', async () => {
  cms.shares.abc = { reason: 'It was ended. Ask Ada.', status: 'ended' }
  expect(await readShare('abc', request())).toEqual({ code: 410, reason: 'It was ended. Ask Ada.' })
  expect(await readShare('other', request())).toBeNull()
})

it('is an outage while the CMS is down, and shows nothing that it showed before', async () => {
  cms.shares.abc = shown
  await readShare('abc', request())
  cms.isDown = true
  expect(await readShare('abc', request())).toEqual({ code: 503, reason: expect.stringContaining('Try again') })
})
