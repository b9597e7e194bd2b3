import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Rendition } from '../../src/payload-types.ts'

import { uploads } from '../../src/storage/stores.ts'
import { type Client, faultsOf, messageOf } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { xmp } from '../harness/documents/image-metadata.ts'
import { blob, picture } from '../harness/documents/images.ts'
import { bytesOf } from '../harness/documents/renditions.ts'
import { readersOf } from '../harness/readers.ts'
import { requestRendition } from '../harness/site-requests.ts'
import { namesIn } from '../harness/storage/files.ts'

const cms = useCms()
const readers = readersOf(cms)
let editor: Client
let writer: Client
let image: string

beforeAll(async () => {
  editor = await cms.as('editor')
  writer = await cms.as('writer')
})
beforeEach(async () => {
  image = (await anImage(cms.payload)).id
})

type Use = { collection: string; isDraft: boolean; isShown: boolean; title: string }
const usesOf = async (id = image): Promise<Use[]> => (await editor.get(`/media/${id}/uses`)).body.uses as Use[]
const filesOf = () => namesIn(uploads)

describe('the uses of an image', () => {
  it('are lists, montages and people, public ones and drafts', async () => {
    const other = (await anImage(cms.payload)).id
    const shown = await aMontage(cms.payload, { image, title: 'Shown' })
    await aMontage(cms.payload, { _status: 'draft', image, title: 'Only a draft' })
    const taken = await aMontage(cms.payload, { image, title: 'Taken out in a draft' })
    await aDraftOn(cms.payload, 'montages', taken.id, { image: other })
    const put = await aMontage(cms.payload, { image: other, title: 'Put in by a draft' })
    await aDraftOn(cms.payload, 'montages', put.id, { image })
    await aPerson(cms.payload, { name: 'Ada', portrait: image })
    await aList(cms.payload, { image, montages: [shown.id], title: 'The best' })

    const found = (await usesOf()).map(({ collection, isDraft, isShown, title }) => [collection, title, isShown, isDraft])
    expect(found.toSorted((a, b) => String(a[1]).localeCompare(String(b[1])))).toEqual([
      ['people', 'Ada', true, false],
      ['montages', 'Only a draft', false, true],
      ['montages', 'Put in by a draft', false, true],
      ['montages', 'Shown', true, false],
      ['montages', 'Taken out in a draft', true, false],
      ['lists', 'The best', true, false],
    ])
  })

  it('are not in the trash, and are for users only', async () => {
    const montage = await aMontage(cms.payload, { image })
    expect((await editor.patch(`/montages/${montage.id}`, { deletedAt: new Date().toISOString() })).status).toBe(200)
    expect(await usesOf()).toEqual([])
    expect((await anonymous.get(`/media/${image}/uses`)).status).toBe(401)
    expect((await writer.get('/media/no-such-image/uses')).status).toBe(404)
  })
})

describe('an image in use is not deleted', () => {
  it.each([
    ['by a draft', () => aMontage(cms.payload, { _status: 'draft', image, title: 'Mulan' }), 'the montage “Mulan” (a draft)'],
    ['by a public document', () => aPerson(cms.payload, { name: 'Ida', portrait: image }), 'the portrait of Ida'],
    ['by a draft of a public document', draftOnTop, 'the lead of the list “On top” (a draft)'],
  ])('%s: 409 names the use, for a single and a bulk delete', async (_what, use, place) => {
    await use()
    const free = (await anImage(cms.payload)).id
    const files = await filesOf()
    for (const query of [`/${image}`, `?where[id][in]=${image},${free}`]) {
      const answer = await editor.delete(`/media${query}`)
      expect([answer.status, messageOf(answer)], query).toEqual([409, expect.stringContaining(place)])
    }
    for (const id of [image, free]) expect((await editor.get(`/media/${id}`)).status).toBe(200)
    expect(await filesOf()).toEqual(files)
    await expect(cms.payload.delete({ collection: 'media', id: image, overrideAccess: true })).rejects.toMatchObject({ status: 409 })

    expect((await editor.delete(`/media?where[id][in]=${free}`)).status).toBe(200)
  })

  it('many times: the first uses are named, the others counted; so are the used images of a bulk delete', async () => {
    for (const title of ['A', 'B', 'C', 'D']) await aMontage(cms.payload, { image, title: `Film ${title}` })
    const places = 'used in 4 places, among them the montage “Film A”; the montage “Film B”; the montage “Film C”.'
    expect(messageOf(await editor.delete(`/media/${image}`))).toContain(`Nothing was deleted. This image is ${places}`)
    const replaced = await editor.upload(`/media/${image}`, blob(await picture().png().toBuffer()), 'b.png', {}, 'PATCH')
    expect(faultsOf(replaced)[0]?.message).toContain(places)

    const others: string[] = []
    for (const alt of ['Second', 'Third', 'Fourth', 'Fifth']) {
      const other = await anImage(cms.payload, { alt })
      await aMontage(cms.payload, { image: other.id, title: `With ${alt}` })
      others.push(other.id)
    }
    const message = messageOf(await editor.delete(`/media?where[id][in]=${[image, ...others].join(',')}`))
    expect(message.match(/“[^”]+” is used in/g)).toHaveLength(3)
    expect(message).toContain('2 more are used, too.')
  })

  async function draftOnTop(): Promise<void> {
    const list = await aList(cms.payload, { title: 'On top' })
    await aDraftOn(cms.payload, 'lists', list.id, { image })
  }

  it('and users without the right to delete learn nothing', async () => {
    await aMontage(cms.payload, { _status: 'draft', image, title: 'A secret draft' })
    const free = (await anImage(cms.payload)).id
    expect((await writer.delete(`/media?where[id][in]=${free}`)).status).toBe(403)
    const file = blob(await picture().png().toBuffer())
    for (const answer of [
      await anonymous.delete(`/media/${image}`),
      await anonymous.delete(`/media?where[id][in]=${image}`),
      await anonymous.upload(`/media/${image}`, file, 'b.png', {}, 'PATCH'),
    ])
      expect([answer.status, messageOf(answer)]).toEqual([401, expect.not.stringContaining('secret')])
  })
})

describe('a new file for an image in use', () => {
  const replace = async (client: Client, data: object, file?: Buffer) =>
    client.upload(`/media/${image}`, blob(file ?? (await picture(100, 300).png().toBuffer())), 'b.png', data, 'PATCH')

  it('is refused with its uses, until the request confirms it', async () => {
    const { filename } = (await editor.get(`/media/${image}`)).body
    const montage = await aMontage(cms.payload, { image, title: 'Speed' })
    await aList(cms.payload, { image, montages: [montage.id], title: 'The fastest' })
    const files = await filesOf()

    for (const data of [{}, { replaceEverywhere: false }]) {
      const answer = await replace(editor, data)
      expect(answer.status).toBe(409)
      expect(faultsOf(answer)).toEqual([
        { message: expect.stringMatching(/“The fastest”; the montage “Speed”/), path: 'replaceEverywhere' },
      ])
      expect(await filesOf()).toEqual(files)
    }
    expect((await editor.get(`/media/${image}`)).body.filename).toBe(filename)
  })

  it('replaces the old one on every page, and leaves the texts', async () => {
    const texts = { copyrightNotice: '© Ada', creator: 'Ada', credit: 'Photograph: Ada', licence: 'cc-by-4.0' }
    expect((await editor.edit(`/media/${image}`, texts)).status).toBe(200)
    const montage = await aMontage(cms.payload, { image, slug: 'heat', title: 'Heat' })
    await aList(cms.payload, { image, montages: [montage.id], slug: 'best', title: 'Best' })
    const before = await publicationOf('/montages/heat')

    const fileTexts = { alt: 'Another', creators: ['Somebody else'], credit: 'Somebody else', rights: '© Somebody else' }
    const file = await picture(80, 50).jpeg().withXmp(xmp(fileTexts)).toBuffer()
    const { body, status } = await replace(editor, { replaceEverywhere: true }, file)
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.doc).toMatchObject({ alt: 'A runner in snow', ...texts })
    expect((await editor.get(`/media/${image}`)).body.replaceEverywhere ?? null).toBeNull()

    const after = await publicationOf('/montages/heat')
    expect(after).toBeGreaterThan(before)
    for (const page of ['/lists/best', '/']) expect(await publicationOf(page), page).toBe(after)
    const [set] = (await readers.get(`/renditions?where[image][equals]=${image}`)).body.docs as unknown as Rendition[]
    const shown = (set?.files ?? []).filter(({ isShown }) => isShown)
    expect(shown).toMatchObject([{ format: 'webp', height: 50, width: 80 }])
    expect(await sharp(await bytesOf(shown[0]?.name ?? '')).metadata()).toMatchObject({ format: 'webp', height: 50, width: 80 })
    expect((await requestRendition(String(shown[0]?.name))).status).toBe(200)
  })

  it('needs an editor when the image is public', async () => {
    await aMontage(cms.payload, { _status: 'draft', image, title: 'A draft' })
    expect((await replace(writer, {})).status).toBe(409)
    expect((await replace(writer, { replaceEverywhere: true })).status).toBe(200)
    await aMontage(cms.payload, { image })
    expect((await replace(writer, { replaceEverywhere: true })).status).toBe(403)
  })

  it('is refused for several images at once', async () => {
    const form = new FormData()
    form.set('file', blob(await picture().png().toBuffer()), 'b.png')
    form.set('_payload', '{}')
    expect((await editor.send('PATCH', `/media?where[id][in]=${image}`, form)).status).toBe(400)
  })

  async function publicationOf(page: string): Promise<number> {
    const { docs } = await cms.payload.find({ collection: 'publications', overrideAccess: true, where: { path: { equals: page } } })
    return docs[0]?.number ?? 0
  }
})

describe('the unused images', () => {
  it('can be filtered, counted and combined with other filters; drafts are uses', async () => {
    const drafted = (await anImage(cms.payload)).id
    await aMontage(cms.payload, { _status: 'draft', image: drafted })
    const onTop = (await anImage(cms.payload)).id
    await aDraftOn(cms.payload, 'montages', (await aMontage(cms.payload)).id, { image: onTop })

    const idsOf = async (query: string) => (await editor.get(`/media?limit=0&${query}`)).body.docs.map(({ id }) => id)
    const unused = await idsOf('where[or][0][and][0][id][not_in]=used')
    expect(unused).toContain(image)
    for (const used of [drafted, onTop]) expect(unused).not.toContain(used)
    expect(await idsOf('where[id][in]=used')).toEqual(expect.arrayContaining([drafted, onTop]))

    const { totalDocs } = (await editor.get('/media/count?where[id][not_in]=used')).body
    expect(totalDocs).toBe(unused.length)
    expect(await idsOf(`where[and][0][id][not_in]=used&where[and][1][id][equals]=${drafted}`)).toEqual([])
  })

  it('and those with a missing or empty credit', async () => {
    await cms.payload.db.updateOne({ collection: 'media', data: { credit: '' }, id: image })
    const { docs } = (await editor.get('/media?limit=0&where[or][0][and][0][credit][exists]=false')).body
    expect(docs.map(({ id }) => id)).toEqual([image])
  })
})
