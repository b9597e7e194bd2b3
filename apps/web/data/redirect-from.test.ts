import { expect, it } from 'vitest'

import { aFakeCms } from './fake-cms.ts'
import { redirectFrom } from './redirect-from.ts'

const cms = aFakeCms()

it.each([
  ['/lists/old', '/lists/new'],
  ['/lists/old/editions', '/lists/new/editions'],
  ['/embed/lists/old', '/embed/lists/new'],
])('%s leads to %s, along with its list', async (from, to) => {
  cms.documents.redirects = [
    { from: '/lists/other', to: '/lists/wrong' },
    { from: '/lists/old', to: '/lists/new' },
  ]
  expect(await redirectFrom(from)).toBe(to)
})

it('leads nowhere from where nothing stood', async () => {
  cms.documents.redirects = [{ from: '/lists/old', to: '/lists/new' }]
  expect(await redirectFrom('/lists/never')).toBeNull()
})

it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/lists//evil.example', '/lists/new?to=evil', '/api/announce', ''])(
  'does not lead to %j, whatever the CMS let pass',
  async (to) => {
    cms.documents.redirects = [{ from: '/lists/old', to }]
    expect(await redirectFrom('/lists/old')).toBeNull()
  },
)
