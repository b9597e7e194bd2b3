import { pagesOfList } from 'types/addresses'
import { beforeEach, describe, expect, it } from 'vitest'

import { Client, faultsOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const announced = () => sites[0].announcements.flatMap(({ pages }) => Object.keys(pages))
const readers = readersOf(cms)
let id: string
let slug: string
let editor: Client

beforeEach(async () => {
  editor = await cms.as('editor')
  ;({ id, slug } = await aMontage(cms.payload))
})

const rename = (to: string) => editor.edit(`/montages/${id}`, { slug: to, _status: 'published' })
const leadsTo = async (from: string) => (await readers.get(`/redirects?where[from][equals]=/montages/${from}`)).body.docs[0]?.to ?? null

describe('a published document that gets another slug', () => {
  it('is found from its old address, which is announced with the new one', async () => {
    await Client.backgroundWork()
    sites[0].announcements.length = 0
    expect((await rename(`${slug}-b`)).status).toBe(200)
    await Client.backgroundWork()
    expect(await leadsTo(slug)).toBe(`/montages/${slug}-b`)
    expect(announced()).toEqual(expect.arrayContaining([`/montages/${slug}`, `/montages/${slug}-b`]))
  })

  it('is found from every older address in one step', async () => {
    await rename(`${slug}-b`)
    await Client.backgroundWork()
    sites[0].announcements.length = 0
    await rename(`${slug}-c`)
    await Client.backgroundWork()
    for (const old of [slug, `${slug}-b`]) expect(await leadsTo(old)).toBe(`/montages/${slug}-c`)
    expect(announced()).toContain(`/montages/${slug}`)
  })

  it('can take its old slug back: its page is there again, and nothing redirects in circles', async () => {
    await rename(`${slug}-b`)
    expect((await rename(slug)).status).toBe(200)
    expect(await leadsTo(slug)).toBeNull()
    expect(await leadsTo(`${slug}-b`)).toBe(`/montages/${slug}`)
  })

  it('its old slug is taken, for drafts too; another kind of page may have it', async () => {
    await rename(`${slug}-b`)
    const other = await aMontage(cms.payload)
    const answer = await editor.edit(`/montages/${other.id}?draft=true`, { slug })
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toEqual([{ message: expect.stringContaining(`/montages/${slug}-b`), path: 'slug' }])
    const list = await aList(cms.payload, { montages: [id] })
    expect((await editor.edit(`/lists/${list.id}`, { slug, _status: 'published' })).status).toBe(200)
  })

  it('is not redirected by a draft', async () => {
    await aDraftOn(cms.payload, 'montages', id, { slug: `${slug}-draft` })
    expect(await leadsTo(slug)).toBeNull()
  })

  it('is a list: every page of every old address is regenerated', async () => {
    const list = await aList(cms.payload, { montages: [id] })
    const moveTo = (to: string) => editor.edit(`/lists/${list.id}`, { slug: to, _status: 'published' })
    await moveTo(`${list.slug}-b`)
    await Client.backgroundWork()
    sites[0].announcements.length = 0
    await moveTo(`${list.slug}-c`)
    await Client.backgroundWork()
    const addresses = [list.slug, `${list.slug}-b`, `${list.slug}-c`]
    expect(sites[0].announcements.flatMap(({ pages }) => Object.keys(pages))).toEqual(
      expect.arrayContaining(addresses.flatMap((each) => pagesOfList({ slug: each }))),
    )
  })

  it('has no redirect left when it is deleted', async () => {
    await rename(`${slug}-b`)
    await Client.backgroundWork()
    sites[0].announcements.length = 0
    expect((await (await cms.as('admin')).delete(`/montages/${id}`)).status).toBe(200)
    await Client.backgroundWork()
    expect(await leadsTo(slug)).toBeNull()
    expect(announced()).toContain(`/montages/${slug}`)
  })
})

it('is written by nobody', async () => {
  for (const client of [editor, await cms.as('admin')]) {
    expect([400, 403]).toContain((await client.post('/redirects', { from: '/lists/a', owner: 'x', to: '/lists/b' })).status)
  }
})
