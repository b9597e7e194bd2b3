import { beforeAll, describe, expect, it } from 'vitest'

import { env } from '../../src/env.ts'
import type { ShownStanding } from '../../src/standing/standing-endpoint.ts'
import { stateInWords } from '../../src/standing/state.ts'
import type { Client } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aList, aMontage, aPerson } from '../harness/documents/content.ts'

const cms = useCms()
const make = { lists: aList, montages: aMontage, people: aPerson }
let editor: Client

beforeAll(async () => {
  editor = await cms.as('editor')
})

const standingOf = async (collection: string, id: string) =>
  (await editor.get(`/standing/${collection}/${id}`)).body as unknown as ShownStanding
const said = async (collection: string, id: string) => {
  const { lastEdition, state } = await standingOf(collection, id)
  return stateInWords(state, lastEdition)
}

describe.each(['lists', 'montages', 'people'] as const)('of %s', (collection) => {
  it('follows what readers have, from the first draft to the trash', async () => {
    const { id, slug } = await make[collection](cms.payload, { _status: 'draft' })
    const one = `/${collection}/${id}`
    const notPublic = collection === 'lists' ? 'Not public. Last: edition 1' : 'Not public'
    const address = async () => (await standingOf(collection, id)).address

    expect([await said(collection, id), await address()]).toEqual(['Never public', null])
    await editor.edit(one, { _status: 'published' })
    expect([await said(collection, id), await address()]).toEqual(['Public', `${env.webUrl}${one.replace(id, slug)}`])
    await editor.edit(`${one}?draft=true`, { slug: `${slug}-later` })
    // The page of what readers have, not of the draft.
    expect([await said(collection, id), await address()]).toEqual(['Public, changes wait', `${env.webUrl}${one.replace(id, slug)}`])
    await editor.edit(one, { _status: 'draft' })
    expect([await said(collection, id), await address()]).toEqual([notPublic, null])
    await editor.edit(one, { _status: 'published' })
    await editor.patch(one, { deletedAt: new Date().toISOString() })
    expect([await said(collection, id), await address()]).toEqual([notPublic, null])
  })
})

it('is for users, and for documents with a page', async () => {
  const { id } = await aMontage(cms.payload)
  expect((await anonymous.get(`/standing/montages/${id}`)).status).toBe(401)
  for (const path of ['/standing/montages/none', `/standing/media/${id}`, `/standing/constructor/${id}`])
    expect((await editor.get(path)).status).toBe(404)
})
