import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'

import { env } from '../../src/env.ts'
import type { Facts, ImageFacts } from '../../src/gate/obstacles.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aDraftOn, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { blob } from '../harness/documents/images.ts'

const cms = useCms()

it('gives the facts of montages, images and people to users', async () => {
  const { payload } = cms
  const image = await anImage(payload, { credit: 'Ada Lens', rightsUntil: '2030-01-01T12:00:00.000Z' })
  const lead = await anImage(payload)
  const [live, changed] = [await aMontage(payload, { image: image.id, title: 'Live' }), await aMontage(payload, { image: image.id })]
  await aDraftOn(payload, 'montages', changed.id, { image: lead.id, title: 'Changed', year: 1999 })
  const draft = await payload.create({ collection: 'montages', data: { title: 'Draft' }, draft: true, overrideAccess: true } as never)
  const deleted = await aMontage(payload, { image: image.id })
  await payload.update({ collection: 'montages', id: deleted.id, data: { deletedAt: new Date().toISOString() }, overrideAccess: true })
  const [person, hidden] = [await aPerson(payload), await aPerson(payload, { _status: 'draft' })]

  const ids = {
    images: [lead.id],
    montages: [live.id, changed.id, (draft as { id: string }).id, deleted.id],
    people: [person.id, hidden.id],
  }
  const { body, status } = await (await cms.as('writer')).post('/lists/facts', ids)
  expect(status).toBe(200)
  expect(body).toEqual({
    images: {
      [image.id]: { alt: image.alt, credit: 'Ada Lens', rightsUntil: '2030-01-01T12:00:00.000Z', thumbnail: expect.any(String) },
      [lead.id]: { alt: lead.alt, credit: lead.credit, rightsUntil: null, thumbnail: expect.any(String) },
    },
    montages: {
      [live.id]: { image: image.id, missing: [], state: 'published', title: 'Live', year: 1985 },
      [changed.id]: { image: image.id, missing: [], state: 'changed', title: changed.title, year: 1985 },
      [(draft as { id: string }).id]: {
        image: null,
        missing: ['Year', 'Image', 'The sequence in a sentence'],
        state: 'draft',
        title: 'Draft',
        year: null,
      },
    },
    people: { [person.id]: { isPublished: true, name: person.name }, [hidden.id]: { isPublished: false, name: hidden.name } },
  })
})

it('names a thumbnail that follows the focal point, with a new address', async () => {
  const editor = await cms.as('editor')
  const half = { background: 'black', channels: 3, height: 400, width: 400 } as const
  const wide = await sharp({ create: half }).extend({ background: 'white', right: 400 }).png().toBuffer()
  const { body } = await editor.upload('/media', blob(wide), 'wide.png', { alt: 'Two halves', credit: 'Ada Lens' })
  const shown = async (x: number) => {
    await editor.patch(`/media/${body.doc.id}?uploadEdits[focalPoint][x]=${x}&uploadEdits[focalPoint][y]=50`, {})
    const answer = await editor.post('/lists/facts', { images: [body.doc.id] })
    const { thumbnail } = (answer.body as unknown as Facts).images[body.doc.id] as ImageFacts
    expect((await editor.get(String(thumbnail).replace('/api', ''))).status).toBe(200)
    const file = await readFile(path.join(env.dataDir, 'media', path.basename(String(thumbnail))))
    const { height, width } = await sharp(file).metadata()
    return { isLight: (await sharp(file).stats()).dominant.r > 127, size: [width, height], thumbnail }
  }

  const [left, moved] = [await shown(1), await shown(99)]
  expect([left, moved]).toMatchObject([
    { isLight: false, size: [320, 180] },
    { isLight: true, size: [320, 180] },
  ])
  expect(moved.thumbnail).not.toBe(left.thumbnail)
})

it('names the upload itself when it is smaller than a thumbnail', async () => {
  const image = await anImage(cms.payload)
  const { body } = await (await cms.as('writer')).post('/lists/facts', { images: [image.id] })
  const { thumbnail } = (body as unknown as Facts).images[image.id] as ImageFacts
  expect(thumbnail).toMatch(new RegExp(`^/api/media/file/${image.filename}$`))
})

it('answers nobody who is not signed in', async () => {
  expect((await anonymous.post('/lists/facts', {})).status).toBe(401)
})

it.each([
  ['{', 'not JSON'],
  ['{"montages":"all"}', '“montages”'],
  ['{"images":[1]}', '“images”'],
])('refuses %s', async (body, reason) => {
  const answer = await (await cms.as('writer')).send('POST', '/lists/facts', body)
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toContain(reason)
})
