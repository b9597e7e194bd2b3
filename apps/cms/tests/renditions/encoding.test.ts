import process from 'node:process'
import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import type { Media } from '../../src/payload-types.ts'

import { encodeWaiting } from '../../src/renditions/encoding/encode-waiting.ts'
import { renditions, uploads } from '../../src/storage/stores.ts'
import { childProcesses } from '../harness/child-processes.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aMontage } from '../harness/documents/content.ts'
import { redWithGreenEdge } from '../harness/documents/images.ts'
import { bytesOf, pauseAtFirstFile, renditionsOf, shownIn } from '../harness/documents/renditions.ts'
import { readersOf } from '../harness/readers.ts'
import { requestRendition } from '../harness/site-requests.ts'
import { namesIn, rename } from '../harness/storage/files.ts'

const cms = useCms()
const readers = readersOf(cms)

/** Red, with a green fifth at the right edge. */
async function anImage(width = 1000): Promise<Media> {
  const data = await redWithGreenEdge({ edge: width / 5, height: 600, width })
  return cms.payload.create({
    collection: 'media',
    data: { alt: 'A runner in snow', credit: 'Photograph: Ada Lens' },
    depth: 0,
    file: { data, mimetype: 'image/png', name: 'runner.png', size: data.length },
    overrideAccess: true,
  })
}

const setOf = ({ id }: { id: string }) => renditionsOf(id, cms.payload)
const encode = () => encodeWaiting(cms.payload)
const startAndPause = () => pauseAtFirstFile(encode)
const publicationOf = async (slug: string) =>
  (await readers.get(`/publications?where[path][equals]=/montages/${slug}`)).body.docs[0]?.number
const makeDue = ({ id }: { id: string }) =>
  cms.payload.update({
    collection: 'renditions',
    data: { restsUntil: new Date(0).toISOString() },
    overrideAccess: true,
    where: { image: { equals: id } },
  })

const all = [
  ...['webp 480', 'avif 480', 'webp 800', 'avif 800', 'webp 1000', 'avif 1000'].map((each) => `whole ${each}`),
  ...['webp 480', 'avif 480', 'webp 960', 'avif 960'].map((each) => `16x9 ${each}`),
  ...['webp 480', 'avif 480', 'webp 600', 'avif 600'].map((each) => `1x1 ${each}`),
  ...['webp 480', 'avif 480'].map((each) => `4x5 ${each}`),
].toSorted()

describe('an upload', () => {
  it('has its first renditions at once and the others after encoding; its document is not changed', async () => {
    const image = await anImage()
    const montage = await aMontage(cms.payload, { image: image.id })
    expect(shownIn(await setOf(image))).toEqual(['whole webp 480', 'whole webp 800'])
    const before = await publicationOf(montage.slug)

    await encode()
    const set = await setOf(image)
    expect(shownIn(set).toSorted()).toEqual(all)
    expect({ isDone: set.isDone, made: set.made, total: set.total }).toEqual({ isDone: true, made: all.length, total: all.length })
    for (const { format, height, name, width } of set.files ?? []) {
      const found = await sharp(await bytesOf(name)).metadata()
      expect({ format: found.format, height: found.height, width: found.width }, name).toEqual({
        format: format === 'avif' ? 'heif' : 'webp',
        height,
        width,
      })
    }
    expect((await cms.payload.findByID({ collection: 'media', depth: 0, id: image.id, overrideAccess: true })).updatedAt).toBe(
      image.updatedAt,
    )
    expect(await publicationOf(montage.slug), 'its page is announced once').toBe(Number(before) + 1)

    await encode()
    expect(await publicationOf(montage.slug)).toBe(Number(before) + 1)
  })

  it('tells users its progress', async () => {
    const image = await anImage()
    const progress = async () => (await (await cms.as('writer')).get(`/media/${image.id}/renditions`)).body
    expect(await progress()).toEqual({ isDone: false, made: 2, reason: null, total: all.length })
    await encode()
    expect(await progress()).toEqual({ isDone: true, made: all.length, reason: null, total: all.length })
    expect((await anonymous.get(`/media/${image.id}/renditions`)).status).toBe(401)
  })

  it('can be deleted while it is encoded, without an error', async () => {
    const image = await anImage(1010)
    const encoding = await startAndPause()
    expect((await (await cms.as('editor')).delete(`/media/${image.id}`)).status).toBe(200)
    await encoding.resume()
    const { totalDocs } = await cms.payload.count({
      collection: 'renditions',
      overrideAccess: true,
      where: { image: { equals: image.id } },
    })
    expect(totalDocs).toBe(0)
  })
})

describe('an image that is changed while it is encoded', () => {
  it('is shown with the change in all files', async () => {
    const image = await anImage(1015)
    const warned = vi.spyOn(cms.payload.logger, 'warn')
    const encoding = await startAndPause()
    expect((await (await cms.as('editor')).edit(`/media/${image.id}`, { credit: 'Photograph: Bo' })).status).toBe(200)
    await encoding.resume()
    await encode()
    expect(warned, 'nothing has failed').not.toHaveBeenCalled()
    warned.mockRestore()
    const { files, isDone } = await setOf(image)
    const shown = files?.filter(({ isShown }) => isShown) ?? []
    expect([isDone, shown.length]).toEqual([true, all.length])
    for (const { name } of shown) expect((await sharp(await bytesOf(name)).metadata()).xmp?.toString(), name).toContain('Photograph: Bo')
  })
})

describe('another focal point', () => {
  it('gives new crops and no other new files; the old ones are still served', async () => {
    const image = await anImage(1020)
    const montage = await aMontage(cms.payload, { image: image.id })
    await encode()
    const before = await setOf(image)
    const square = async () => (await setOf(image)).files?.find(({ isShown, shape, width }) => isShown && shape === '1x1' && width === 600)
    const rightEdge = async () => {
      const [r = 0, g = 0] = await sharp(await bytesOf((await square())?.name ?? ''))
        .extract({ height: 1, left: 595, top: 300, width: 1 })
        .raw()
        .toBuffer()
      return g > 180 && r < 80 ? 'green' : r > 180 ? 'red' : 'else'
    }
    expect(await rightEdge()).toBe('red')

    await (await cms.as('editor')).edit(`/media/${image.id}`, { focalX: 100, focalY: 50 })
    expect(await rightEdge(), 'the old crop is shown until the new ones are made').toBe('red')
    const saved = await publicationOf(montage.slug)
    await encode()

    expect(await rightEdge()).toBe('green')
    expect(await publicationOf(montage.slug)).toBe(Number(saved) + 1)
    const after = await setOf(image)
    const names = ({ files }: typeof after, shapes: string[]) =>
      (files ?? []).filter(({ isShown, shape }) => isShown && shapes.includes(shape)).map(({ name }) => name)
    // These shapes have the image's full width, so a focal point further right changes nothing.
    expect(names(after, ['whole', '16x9']).toSorted()).toEqual(names(before, ['whole', '16x9']).toSorted())
    const old = names(before, ['1x1', '4x5'])
    expect(names(after, ['1x1', '4x5']).filter((name) => old.includes(name))).toEqual([])
    for (const name of old) expect((await requestRendition(String(name))).status).toBe(200)
  })
})

describe('a corrected credit', () => {
  it('is in all new renditions', async () => {
    const image = await anImage(1030)
    await encode()
    await (await cms.as('editor')).edit(`/media/${image.id}`, { credit: 'Photograph: Bo & Co' })
    await encode()
    const shown = (await setOf(image)).files?.filter(({ isShown }) => isShown) ?? []
    expect(shown).toHaveLength(all.length)
    for (const { name } of shown)
      expect((await sharp(await bytesOf(name)).metadata()).xmp?.toString(), name).toContain('Photograph: Bo &amp; Co')
  })
})

describe('after a failure', () => {
  it('the reason is shown and the encoding is retried', async () => {
    const image = await anImage(1040)
    const file = image.filename ?? ''
    await rename(uploads, file, `${file}.away`)
    await encode()
    const progress = (await (await cms.as('editor')).get(`/media/${image.id}/renditions`)).body as unknown as { reason: string }
    expect(progress.reason).toMatch(/could not be made: the uploaded file .* is not in .*media.*; bring it back/)
    expect(shownIn(await setOf(image)), 'readers still have the first renditions').toEqual(['whole webp 480', 'whole webp 800'])

    await rename(uploads, `${file}.away`, file)
    await encode()
    expect((await setOf(image)).isDone, 'it waits first').toBe(false)
    await makeDue(image)
    await encode()
    expect(await setOf(image)).toMatchObject({ attempts: 0, isDone: true, lastError: null })
  })

  it('the files of a killed process are used, and the others are made later', async () => {
    const image = await anImage(1045)
    const encoding = await startAndPause()
    const children = childProcesses()
    expect(children).toHaveLength(1)
    for (const child of children) process.kill(child, 'SIGKILL')
    await encoding.resume()
    const half = await setOf(image)
    expect(half.lastError).toContain('the process that encodes ended with SIGKILL')
    expect(half.files, 'the first two, and one before the kill').toHaveLength(3)

    await makeDue(image)
    await encode()
    const whole = await setOf(image)
    expect(shownIn(whole).toSorted()).toEqual(all.map((each) => each.replace('1000', '1045')))
    expect(whole.files).toEqual(expect.arrayContaining((half.files ?? []).map(({ key, name }) => expect.objectContaining({ key, name }))))
    expect((await namesIn(renditions)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('two processes encode an image once', async () => {
    const image = await anImage(1050)
    const before = shownIn(await setOf(image)).length
    const write = vi.spyOn(renditions, 'write')
    await Promise.all([encode(), encode(), encode()])
    const written = write.mock.calls.map(([name]) => name)
    write.mockRestore()
    const { files = [], made, total } = await setOf(image)
    expect([files?.length, made]).toEqual([total, total])
    expect(written.filter((name) => files?.some((file) => file.name === name))).toHaveLength(total - before)
  })

  it('a lost file is made again, and no page is announced', async () => {
    const image = await anImage(1060)
    const montage = await aMontage(cms.payload, { image: image.id })
    await encode()
    const before = await publicationOf(montage.slug)
    const [lost] = (await setOf(image)).files?.slice(-1) ?? []
    const file = lost?.name ?? ''
    await rename(renditions, file, `${file}.away`)
    await cms.payload.update({
      collection: 'renditions',
      data: { isDone: false },
      overrideAccess: true,
      where: { image: { equals: image.id } },
    })
    await makeDue(image)
    await encode()
    expect(await renditions.sizeOf(file)).not.toBeNull()
    expect(before).toBeGreaterThan(0)
    expect(await publicationOf(montage.slug)).toBe(before)
  })
})
