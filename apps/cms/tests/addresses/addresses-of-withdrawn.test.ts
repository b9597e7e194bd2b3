import { pagesOfList } from 'types/addresses'
import { beforeAll, describe, expect, it } from 'vitest'

import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, aPerson } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const readers = readersOf(cms)
const make = { lists: aList, montages: aMontage, people: aPerson }
let editor: Client

beforeAll(async () => {
  editor = await cms.as('editor')
})

const leadsTo = async (path: string) => (await readers.get(`/redirects?where[from][equals]=${path}`)).body.docs[0]?.to ?? null
const save = async (address: string, data: object) => {
  const { body, status } = await editor.edit(address, data)
  expect(status, JSON.stringify(body)).toBe(200)
}

describe.each(['lists', 'montages', 'people'] as const)('of %s', (collection) => {
  const published = async () => {
    const { id, slug } = await make[collection](cms.payload)
    const one = `/${collection}/${id}`
    return {
      back: (to: string) => save(one, { _status: 'published', slug: to }),
      id,
      slug,
      withdraw: () => save(one, { _status: 'draft' }),
    }
  }

  it('a document that was public at A and comes back at B: A redirects to B, and both are announced', async () => {
    const { back, slug, withdraw } = await published()
    await withdraw()
    await Client.backgroundWork()
    sites[0].announcements.length = 0
    await back(`${slug}-b`)
    await Client.backgroundWork()
    expect(await leadsTo(`/${collection}/${slug}`)).toBe(`/${collection}/${slug}-b`)
    const announced = sites[0].announcements.flatMap(({ pages }) => Object.keys(pages))
    const pages = (each: string) => (collection === 'lists' ? pagesOfList({ slug: each }) : [`/${collection}/${each}`])
    expect(announced).toEqual(expect.arrayContaining([...pages(slug), ...pages(`${slug}-b`)]))
  })

  it('every former address redirects in one step, also after two withdrawals', async () => {
    const { back, slug, withdraw } = await published()
    await back(`${slug}-b`)
    await withdraw()
    await back(`${slug}-c`)
    await withdraw()
    await back(`${slug}-d`)
    for (const old of [slug, `${slug}-b`, `${slug}-c`]) expect(await leadsTo(`/${collection}/${old}`)).toBe(`/${collection}/${slug}-d`)
  })

  it('comes back at an older address: the newer one redirects there, and it can move again', async () => {
    const { back, slug, withdraw } = await published()
    await back(`${slug}-b`)
    await withdraw()
    await back(slug)
    expect(await leadsTo(`/${collection}/${slug}`)).toBeNull()
    expect(await leadsTo(`/${collection}/${slug}-b`)).toBe(`/${collection}/${slug}`)
    await back(`${slug}-c`)
    for (const old of [slug, `${slug}-b`]) expect(await leadsTo(`/${collection}/${old}`)).toBe(`/${collection}/${slug}-c`)
  })

  it('an address that another document has taken meanwhile stays with it', async () => {
    const { back, id, slug, withdraw } = await published()
    await withdraw()
    // Without a draft, the address is free.
    await save(`/${collection}/${id}`, { _status: 'draft', slug: `${slug}-b` })
    const other = await make[collection](cms.payload, { slug })
    await back(`${slug}-b`)
    expect(await leadsTo(`/${collection}/${slug}`)).toBeNull()
    await save(`/${collection}/${other.id}`, { _status: 'published', slug: `${slug}-other` })
    expect(await leadsTo(`/${collection}/${slug}`)).toBe(`/${collection}/${slug}-other`)
  })

  it('a document that leaves the trash at another address is found from its former one', async () => {
    const { back, id, slug } = await published()
    await editor.patch(`/${collection}/${id}`, { deletedAt: new Date().toISOString() })
    expect((await editor.patch(`/${collection}/${id}?trash=true`, { _status: 'draft', deletedAt: null })).status).toBe(200)
    await back(`${slug}-b`)
    expect(await leadsTo(`/${collection}/${slug}`)).toBe(`/${collection}/${slug}-b`)
  })
})
