import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import * as stores from '../../src/storage/stores.ts'
import { faultsOf, messageOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { anImage } from '../harness/documents/content.ts'
import { blob, picture } from '../harness/documents/images.ts'
import { namesIn } from '../harness/storage/files.ts'

const cms = useCms()
const texts = { alt: 'A runner in snow', credit: 'Photograph: Ada Lens' }
const megabyte = 1024 * 1024

const stored = async () => ({
  documents: (await cms.payload.count({ collection: 'media', overrideAccess: true })).totalDocs,
  originals: await namesIn(stores.uploads),
  renditions: await namesIn(stores.renditions),
})

let image: Awaited<ReturnType<typeof anImage>>
let before: Awaited<ReturnType<typeof stored>>

beforeAll(async () => {
  image = await anImage(cms.payload)
})
beforeEach(async () => {
  before = await stored()
})

const png = (size: number) => Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(size)])

const cases: [what: string, name: string, make: () => Buffer | Promise<Buffer>, message: RegExp][] = [
  ['a text named .png', 'a.png', () => Buffer.from('I am not an image.'), /not a JPEG, PNG, WebP or AVIF/],
  ['an SVG', 'a.svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), /not a JPEG/],
  ['an SVG named .png', 'a.png', () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), /not a JPEG/],
  ['a GIF', 'a.gif', () => picture().gif().toBuffer(), /not a JPEG/],
  ['an HTML page', 'a.html', () => Buffer.from('<!doctype html><script>alert(1)</script>'), /not a JPEG/],
  ['zero bytes', 'a.png', () => Buffer.alloc(0), /is empty: it has no bytes/],
  ['a flat picture of 56 megapixels', 'a.png', () => picture(8000, 7000).png().toBuffer(), /8000 × 7000 pixels; 50 megapixels/],
  ['a picture wider than anybody needs', 'a.png', () => picture(12_001, 10).png().toBuffer(), /12000 a side/],
  ['a picture of 900 megapixels in a few bytes', 'a.png', () => pngOf(30_000, 30_000), /30000 × 30000 pixels; 50 megapixels/],
  ['an animated WebP', 'a.webp', animation, /animated/],
  ['an animated PNG', 'a.png', async () => animatedPng(await picture().png().toBuffer()), /animated/],
  ['an AVIF sequence', 'a.avif', async () => asSequence(await picture().avif().toBuffer()), /animated/],
  ['half a JPEG', 'a.jpg', async () => half(await noise().jpeg().toBuffer()), /damaged or cut short/],
  ['half a PNG', 'a.png', async () => half(await noise().png().toBuffer()), /damaged or cut short/],
  ['the head of a PNG', 'a.png', () => png(10), /damaged or cut short/],
]

/** A small PNG whose header claims this size. */
function pngOf(width: number, height: number): Buffer {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  const header = chunk('IHDR', Buffer.concat([size, Buffer.from([8, 2, 0, 0, 0])]))
  return Buffer.concat([signature, header, chunk('IDAT', deflateSync(Buffer.alloc(1000))), chunk('IEND', Buffer.alloc(0))])
}

/** The chunk behind the header makes it an animated PNG. */
function animatedPng(png: Buffer): Buffer {
  const end = signature.length + 25
  return Buffer.concat([png.subarray(0, end), chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])), png.subarray(end)])
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** The first box of an AVIF says whether it is a sequence. */
function asSequence(avif: Buffer): Buffer {
  const copy = Buffer.from(avif)
  copy.write('avis', 16, 'latin1')
  return copy
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex')

const half = (data: Buffer) => data.subarray(0, data.length / 2)
const noise = () =>
  sharp({ create: { background: 'red', channels: 3, height: 200, noise: { mean: 128, sigma: 60, type: 'gaussian' }, width: 200 } })

async function animation(): Promise<Buffer> {
  const frames = await Promise.all([picture().png().toBuffer(), picture().png().toBuffer()])
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
}

describe('refused at the field `file`, with nothing stored', () => {
  it.each(cases)('%s', async (_what, name, make, message) => {
    const answer = await (await cms.as('editor')).upload('/media', blob(await make()), name, texts)
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toEqual([{ message: expect.stringMatching(message), path: 'file' }])
    expect(await stored()).toEqual(before)
  })

  it('a file over 25 MB of a script', async () => {
    const data = png(25 * megabyte)
    const create = cms.payload.create({
      collection: 'media',
      data: texts,
      file: { data, mimetype: 'image/png', name: 'a.png', size: data.length },
      overrideAccess: true,
    })
    await expect(create).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining('25 MB is the limit'), path: 'file' }] },
    })
    expect(await stored()).toEqual(before)
  })

  it('a form of 30 MB, before it is read to its end', async () => {
    const answer = await (await cms.as('editor')).upload('/media', blob(png(30 * megabyte)), 'a.png', texts)
    expect(answer.status).toBe(413)
    expect(messageOf(answer)).toContain('larger than 25 MB')
    expect(await stored()).toEqual(before)
  })

  it('no file at all', async () => {
    const answer = await (await cms.as('editor')).post('/media', texts)
    expect(answer.status).toBe(400)
    expect(await stored()).toEqual(before)
  })
})

describe('alt text and credit', () => {
  it.each([
    ['no alt text', { credit: 'Ada' }, ['alt']],
    ['an empty alt text', { alt: '  ', credit: 'Ada' }, ['alt']],
    ['no credit', { alt: 'A runner' }, ['credit']],
    ['neither', {}, ['alt', 'credit']],
    ['a longer credit than there is room for', { alt: 'A runner', credit: 'x'.repeat(201) }, ['credit']],
  ])('%s is refused at the field, with nothing stored', async (_what, data, paths) => {
    const answer = await (await cms.as('writer')).upload('/media', blob(await picture().png().toBuffer()), 'a.png', data)
    expect(answer.status).toBe(400)
    expect(faultsOf(answer).map(({ path }) => path)).toEqual(paths)
    expect(await stored()).toEqual(before)
  })

  it('cannot be emptied; a refused new file leaves the old one', async () => {
    const editor = await cms.as('editor')
    expect(faultsOf(await editor.edit(`/media/${image.id}`, { alt: '' })).map(({ path }) => path)).toEqual(['alt'])

    const answer = await editor.upload(`/media/${image.id}`, blob(await picture().png().toBuffer()), 'b.png', { credit: '' }, 'PATCH')
    expect(faultsOf(answer).map(({ path }) => path)).toEqual(['credit'])
    expect(await stored()).toEqual(before)
  })
})

it('refuses to fetch a file from an address', async () => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ ...texts, url: 'http://127.0.0.1:1/a.png' }))
  expect((await (await cms.as('editor')).send('POST', '/media', form)).status).toBe(400)
  expect((await (await cms.as('editor')).get('/media/paste-url?src=http://127.0.0.1:1/a.png')).status).toBeGreaterThanOrEqual(400)
})

it.each(['null', '1', '{}', '{"filename":"a.png","clientUploadContext":{}}', '{"filename":"a.png","mimeType":"image/png","size":1}'])(
  'refuses the name of a file in place of the file: %s',
  async (file) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify(texts))
    form.set('file', file)
    const answer = await (await cms.as('editor')).send('POST', '/media', form)
    expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining('Send the file itself')])
    expect(await stored()).toEqual(before)
  },
)
