import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { encodeWaiting } from '../../src/renditions/encoding/encode-waiting.ts'
import { uploads } from '../../src/storage/stores.ts'
import { useCms } from '../harness/cms.ts'
import { blob, picture } from '../harness/documents/images.ts'
import { bytesOf, renditionsOf, shownIn } from '../harness/documents/renditions.ts'
import { readersOf } from '../harness/readers.ts'
import { requestRendition } from '../harness/site-requests.ts'

const cms = useCms()
const readers = readersOf(cms)
const texts = { alt: 'A runner in snow', credit: 'Photograph: Ada Lens' }
type Image = { filename: string; id: string; mimeType: string }

const upload = async (data: Buffer, name = 'a.png'): Promise<Image> => {
  const { body, status } = await (await cms.as('editor')).upload('/media', blob(data), name, texts)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as unknown as Image
}

const setOf = ({ id }: { id: string }) => renditionsOf(id, cms.payload)

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
    expect(await uploads.sizeOf(doc.filename)).toBeGreaterThan(0)
  })
})

describe('the first renditions', () => {
  it('are two small files, stored with the upload', async () => {
    const set = await setOf(await upload(await picture(2000, 1000).jpeg().toBuffer()))
    expect(shownIn(set)).toEqual(['whole webp 480', 'whole webp 800'])
    expect({ isDone: set.isDone, made: set.made, total: set.total }).toEqual({ isDone: false, made: 2, total: 22 })
  })

  it('are never larger than the upload', async () => {
    expect(shownIn(await setOf(await upload(await picture(700, 350).png().toBuffer())))).toEqual(['whole webp 480', 'whole webp 700'])
  })

  it('cannot be written by a caller', async () => {
    const files = [{ format: 'webp', height: 1, isShown: true, name: `${'0'.repeat(32)}-1.webp`, shape: 'whole', width: 1 }]
    const data = { ...texts, colour: 'red', files, renditions: files }
    const { body } = await (await cms.as('writer')).upload('/media', blob(await picture().png().toBuffer()), 'a.png', data)
    expect(shownIn(await setOf(body.doc))).toEqual(['whole webp 64'])
    expect(body.doc.colour).toMatch(/^#[0-9a-f]{6}$/)
    for (const method of ['post', 'patch'] as const) {
      const path = method === 'post' ? '/renditions' : `/renditions/${(await setOf(body.doc)).id}`
      expect((await (await cms.as('admin'))[method](path, { files, image: body.doc.id })).status).toBe(403)
    }
  })
})

describe('a new file for an image', () => {
  it('gets new renditions; the old ones are still served to pages that show them', async () => {
    const doc = await upload(await picture(300, 100).png().toBuffer())
    await encodeWaiting(cms.payload)
    const before = await setOf(doc)
    const editor = await cms.as('editor')
    await editor.upload(`/media/${doc.id}`, blob(await picture(100, 300).png().toBuffer()), 'b.png', {}, 'PATCH')

    const after = await setOf(doc)
    expect(shownIn(after)).toEqual(['whole webp 100'])
    for (const { name } of [...(before.files ?? []), ...(after.files ?? [])]) {
      expect((await requestRendition(name)).status, name).toBe(200)
    }
  })
})

describe('colours and metadata', () => {
  /** The colour in the middle of each rendition. */
  const coloursOf = async (data: Buffer): Promise<[format: string, colour: number[]][]> => {
    const doc = await upload(data)
    await encodeWaiting(cms.payload)
    const { files } = await setOf(doc)
    return Promise.all(
      (files ?? []).map(async ({ format, height, name, width }) => {
        const part = sharp(await bytesOf(name)).extract({ left: Math.floor(width / 2), top: Math.floor(height / 2), width: 1, height: 1 })
        const { data: pixel, info } = await part.raw().toBuffer({ resolveWithObject: true })
        expect(info.channels).toBe(3)
        return [format, [...pixel]] as [string, number[]]
      }),
    )
  }
  const expectNear = (pixels: [string, number[]][], expected: number[], tolerance: number) => {
    expect(new Set(pixels.map(([format]) => format))).toEqual(new Set(['avif', 'webp']))
    for (const [format, pixel] of pixels) {
      for (const [place, channel] of pixel.entries()) {
        expect(Math.abs(channel - (expected[place] ?? 0)), `${format}: ${pixel} for ${expected}`).toBeLessThanOrEqual(tolerance)
      }
    }
  }
  const orange = { b: 90, g: 120, r: 170 }
  const flat = () => sharp({ create: { background: orange, channels: 3, height: 60, width: 120 } })

  it.each([
    ['P3', { hasProfile: true }, () => flat().withIccProfile('p3').jpeg({ quality: 100 }).toBuffer()],
    [
      'CMYK',
      { channels: 4, hasProfile: true },
      () => flat().toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 100 }).toBuffer(),
    ],
    ['16 bit', { depth: 'ushort' }, () => flat().toColourspace('rgb16').png().toBuffer()],
    ['sRGB', { channels: 3 }, () => flat().png().toBuffer()],
  ])('%s keeps its colour in sRGB', async (profile, is, make) => {
    const data = await make()
    const { channels, depth, hasProfile } = await sharp(data).metadata()
    expect({ channels, depth, hasProfile }).toMatchObject(is)
    // The conversion to CMYK and back changes colours slightly; a wrong profile would change them much.
    expectNear(await coloursOf(data), [orange.r, orange.g, orange.b], profile === 'CMYK' ? 20 : 5)
  })

  it('an image with an orientation is turned upright', async () => {
    const top = await sharp({ create: { background: 'blue', channels: 3, height: 100, width: 100 } })
      .png()
      .toBuffer()
    // Stored: blue on the left. The orientation turns it by 90° clockwise, to the top.
    const data = await sharp({ create: { background: 'red', channels: 3, height: 100, width: 200 } })
      .composite([{ input: top, left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const doc = await upload(data)
    await encodeWaiting(cms.payload)
    const { files } = await setOf(doc)
    const whole = (files ?? []).filter(({ shape }) => shape === 'whole')
    expect(whole.map(({ format, height, width }) => [format, width, height]).toSorted()).toEqual([
      ['avif', 100, 200],
      ['webp', 100, 200],
    ])
    for (const { height, name } of whole) {
      const { data: column } = await sharp(await bytesOf(name))
        .extract({ height, left: 50, top: 0, width: 1 })
        .raw()
        .toBuffer({ resolveWithObject: true })
      const [r = 0, , b = 0] = column
      expect(b > 200 && r < 60, 'blue on top').toBe(true)
    }
  })

  it('no rendition says where the image was taken; each has its credit', async () => {
    const where = { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '0/1 7/1 0/1', GPSLongitudeRef: 'W' }
    const data = await picture(120, 60)
      .withExif({ IFD0: { Artist: 'Private Person', Copyright: 'secret' }, IFD3: where })
      .jpeg()
      .toBuffer()
    expect((await sharp(data).metadata()).exif?.length).toBeGreaterThan(50)
    const doc = await upload(data)
    await encodeWaiting(cms.payload)
    const { files } = await setOf(doc)
    expect(files?.map(({ format }) => format)).toEqual(expect.arrayContaining(['avif', 'webp']))
    for (const { name } of files ?? []) {
      const bytes = await bytesOf(name)
      const { exif, icc, iptc, xmp } = await sharp(bytes).metadata()
      expect({ exif, icc, iptc }, name).toEqual({ exif: undefined, icc: undefined, iptc: undefined })
      expect(xmp?.toString()).toContain('<photoshop:Credit>Photograph: Ada Lens</photoshop:Credit>')
      expect(bytes.toString('latin1')).not.toMatch(/GPS|Private Person|secret/)
    }
    const answers = JSON.stringify([
      (await readers.get(`/media/${doc.id}`)).body,
      (await readers.get(`/renditions?where[image][equals]=${doc.id}`)).body,
    ])
    expect(answers).not.toMatch(/GPS|Private Person|secret/)
  })
})

it('reads a JPEG that is also a web page as an image only', async () => {
  const page = Buffer.from('<!doctype html><script>alert(1)</script>PK\u0003\u0004')
  const doc = await upload(Buffer.concat([await picture(120, 60).jpeg().toBuffer(), page]), 'page.html')
  expect(doc.filename).toMatch(/\.jpg$/)
  const original = await (await cms.as('writer')).get(`/media/file/${doc.filename}`)
  expect([original.headers.get('Content-Type'), original.headers.get('X-Content-Type-Options')]).toEqual(['image/jpeg', 'nosniff'])
  await encodeWaiting(cms.payload)
  const { files = [] } = await setOf(doc)
  expect(files).not.toHaveLength(0)
  for (const { name } of files ?? []) expect((await bytesOf(name)).includes('<script>'), name).toBe(false)
})
