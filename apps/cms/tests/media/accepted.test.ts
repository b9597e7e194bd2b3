import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { env } from '../../src/env.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { blob, picture } from '../harness/images.ts'

const cms = useCms()
const texts = { alt: 'A runner in snow', credit: 'Photograph: Ada Lens' }
type Rendition = { height: number; name: string; width: number }
type Image = { filename: string; id: string; mimeType: string; renditions: Rendition[] }

const upload = async (data: Buffer, name = 'a.png'): Promise<Image> => {
  const { body, status } = await (await cms.as('editor')).upload('/media', blob(data), name, texts)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as unknown as Image
}

describe('formats', () => {
  it.each([
    ['JPEG', () => picture().jpeg(), 'jpg', 'image/jpeg'],
    ['PNG', () => picture().png(), 'png', 'image/png'],
    ['WebP', () => picture().webp(), 'webp', 'image/webp'],
    ['AVIF', () => picture().avif(), 'avif', 'image/avif'],
  ] as const)('takes %s and makes a name of its own, whatever the name says', async (_format, make, extension, type) => {
    const doc = await upload(await make().toBuffer(), '../../etc/page.html')
    expect(doc.filename).toMatch(new RegExp(`^[0-9a-f-]{36}\\.${extension}$`))
    expect(doc.mimeType).toBe(type)
    expect(await readdir(path.join(env.dataDir, 'media'))).toContain(doc.filename)
  })
})

describe('renditions', () => {
  it('come in three widths', async () => {
    const { renditions } = await upload(await picture(2000, 1000).jpeg().toBuffer())
    expect(renditions.map(({ height, width }) => [width, height])).toEqual([
      [480, 240],
      [960, 480],
      [1600, 800],
    ])
  })

  it('are never larger than the upload', async () => {
    const { renditions } = await upload(await picture(700, 350).png().toBuffer())
    expect(renditions.map(({ width }) => width)).toEqual([480, 700])
  })

  it('stand upright when the camera lay on its side, without telling where it was', async () => {
    const { renditions } = await upload(await picture(200, 100).withMetadata({ orientation: 6 }).jpeg().toBuffer())
    expect(renditions.map(({ height, width }) => [width, height])).toEqual([[100, 200]])

    const file = await readFile(path.join(env.dataDir, 'renditions', renditions[0]?.name ?? ''))
    const { exif, format, height, width } = await sharp(file).metadata()
    expect({ exif, format, height, width }).toEqual({ exif: undefined, format: 'webp', height: 200, width: 100 })
  })

  it('take part in nothing that a caller says of them', async () => {
    const data = { ...texts, renditions: [{ height: 1, name: `${'0'.repeat(32)}-1.webp`, width: 1 }] }
    const { body } = await (await cms.as('writer')).upload('/media', blob(await picture().png().toBuffer()), 'a.png', data)
    expect((body.doc.renditions as Rendition[]).map(({ width }) => width)).toEqual([64])
  })
})

describe('a new file for an image', () => {
  it('gives it new renditions; the old ones go on being served to pages that show them', async () => {
    const doc = await upload(await picture(300, 100).png().toBuffer())
    const editor = await cms.as('editor')
    const { body } = await editor.upload(`/media/${doc.id}`, blob(await picture(100, 300).png().toBuffer()), 'b.png', {}, 'PATCH')

    const renditions = body.doc.renditions as Rendition[]
    expect(renditions.map(({ width }) => width)).toEqual([100])
    expect((await anonymous.get(`/media/rendition/${renditions[0]?.name}`)).status).toBe(200)
    expect(await readdir(path.join(env.dataDir, 'renditions'))).toContain(doc.renditions[0]?.name)
  })
})
