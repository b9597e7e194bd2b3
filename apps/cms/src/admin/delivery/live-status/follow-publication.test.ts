import { expect, test } from 'vitest'

import type { Live } from '../../../delivery/live.ts'
import type { Api } from '../../api.ts'
import { followPublication, type LiveState } from './follow-publication.ts'

const live: Live = { address: 'https://site.example/lists/a', isPublic: true, live: true, publication: 2, reason: null, willRetry: false }
const waiting: Live = { ...live, live: false, reason: 'The site serves publication 1', willRetry: true }

/** Opens a form without a save. @returns the requests and the shown states, until the followed publication is live or nothing is under way */
async function openForm(responses: Live[]) {
  const requests: string[] = []
  const states: (LiveState | null)[] = []
  const api: Api = {
    addressOf: (path) => path,
    request: async <Answer>(path: string) => {
      requests.push(path)
      return responses[requests.length - 1] as Answer
    },
  }
  const { signal } = new AbortController()
  await followPublication({ api, document: 'lists/a', save: null, show: (state) => void states.push(state), signal })
  return { requests, states }
}

test('a form that opens during the first delivery says that it is under way, and no fault before the delivery had its time', async () => {
  const { requests, states } = await openForm([waiting, live])
  expect(requests).toEqual(['/live/lists/a?wait=false', '/live/lists/a?wait=true'])
  expect(states).toEqual([{ kind: 'publishing' }, { address: live.address, kind: 'live', seconds: null }])
})

test('a form that opens during a withdrawal says so, until the page is gone', async () => {
  const { states } = await openForm([
    { ...waiting, isPublic: false },
    { ...live, isPublic: false },
  ])
  expect(states.map((state) => state?.kind)).toEqual(['withdrawing', 'withdrawn'])
})

test('a form says nothing of a document whose publication readers have', async () => {
  const { requests, states } = await openForm([live])
  expect(requests).toHaveLength(1)
  expect(states).toEqual([null])
})
