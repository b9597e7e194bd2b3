import { GetObjectCommand } from '@aws-sdk/client-s3'
import sharp from 'sharp'
import { afterEach, expect, it } from 'vitest'
import { env } from '../../src/env.ts'
import type { Media } from '../../src/payload-types.ts'
import { s3Client } from '../../src/storage/s3-client.ts'
import { checkStores, renditions, uploads } from '../../src/storage/stores.ts'
import { messageOf } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { blob, picture, redWithGreenEdge } from '../harness/documents/images.ts'
import { renditionsOf } from '../harness/documents/renditions.ts'
import { requestRendition } from '../harness/site-requests.ts'
import { namesIn } from '../harness/storage/files.ts'

const cms = useCms()
const { bucket } = env.s3
afterEach(() => vanish(false))

/** While true, requests go to a bucket that does not exist. */
async function vanish(isGone = true): Promise<void> {
  const { middlewareStack } = await s3Client()
  middlewareStack.remove('vanish')
  const step = { name: 'vanish', priority: 'high', step: 'initialize' } as const
  if (isGone) middlewareStack.add((next) => (args) => next({ ...args, input: { ...args.input, Bucket: `${bucket}-gone` } as never }), step)
}

const upload = async (data?: Buffer): Promise<Media> => {
  const bytes = data ?? (await picture(640, 360).png().toBuffer())
  const texts = { alt: 'A runner in snow', credit: 'Photograph: Ada Lens' }
  const { body, status } = await (await cms.as('editor')).upload('/media', blob(bytes), 'a.png', texts)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as unknown as Media
}
const get = async (file: string | null | undefined) => (await cms.as('writer')).get(`/media/file/${file}`)

it('stores uploads and thumbnails under media/ and renditions beside it, each with its type; the document is the same as with a folder', async () => {
  const image = await upload()
  const s3 = await s3Client()
  const typeOf = async (Key: string) => (await s3.send(new GetObjectCommand({ Bucket: bucket, Key }))).ContentType
  expect(await typeOf(`media/${image.filename}`)).toBe('image/png')
  expect(await typeOf(`media/${image.sizes?.thumbnail?.filename}`)).toBe('image/webp')
  const [first] = (await renditionsOf(image.id, cms.payload)).files ?? []
  expect(await typeOf(`renditions/${first?.name}`)).toBe('image/webp')
  for (const name of ['prefix', '_objectKey']) expect(image).not.toHaveProperty(name)
  expect(image.url).toBe(`/api/media/file/${image.filename}`)
  const { updatedAt } = await cms.payload.findByID({ collection: 'media', id: image.id, overrideAccess: true })
  expect(updatedAt, 'it is saved once').toBe(image.updatedAt)
})

it('serves uploads, to users', async () => {
  const { filename, sizes } = await upload()
  const { headers, status } = await get(filename)
  expect([status, headers.get('Content-Type'), headers.get('X-Content-Type-Options')]).toEqual([200, 'image/png', 'nosniff'])
  expect((await get(sizes?.thumbnail?.filename)).headers.get('Content-Type')).toBe('image/webp')
  expect((await anonymous.get(`/media/file/${filename}`)).status).toBe(401)
})

it('serves the download of an upload under its original name', async () => {
  const image = await upload()
  expect(image.originalName).toBe('a.png')
  const { headers, status } = await (await cms.as('writer')).get(`/media/${image.id}/original`)
  expect([status, headers.get('Content-Disposition')]).toEqual([200, "attachment; filename*=UTF-8''a.png"])
})

it('makes a new thumbnail after a change of the focal point, and leaves the upload', async () => {
  const data = await redWithGreenEdge({ edge: 200, height: 900, width: 4000 })
  const image = await upload(data)
  const rightEdge = async ({ sizes } = image) => {
    const thumbnail = await uploads.read(sizes?.thumbnail?.filename ?? '')
    const [r = 0, g = 0] = await sharp(thumbnail ?? undefined)
      .extract({ height: 1, left: 315, top: 90, width: 1 })
      .raw()
      .toBuffer()
    return g > r ? 'green' : 'red'
  }
  expect(await rightEdge()).toBe('red')
  const before = await namesIn(uploads)
  // Like the admin.
  const query = 'uploadEdits[focalPoint][x]=100&uploadEdits[focalPoint][y]=50'
  const { body, status } = await (await cms.as('editor')).patch(`/media/${image.id}?${query}`, {})
  expect(status).toBe(200)
  const moved = body.doc as unknown as Media
  expect(await rightEdge(moved)).toBe('green')
  expect(await namesIn(uploads)).toHaveLength(before.length)
  expect(await namesIn(uploads)).not.toContain(image.sizes?.thumbnail?.filename)
  expect((await uploads.read(image.filename ?? ''))?.equals(data)).toBe(true)
})

it('answers 404 for a deleted file', async () => {
  const image = await upload()
  await uploads.remove(image.filename ?? '')
  expect((await get(image.filename)).status).toBe(404)
  const [first] = (await renditionsOf(image.id, cms.payload)).files ?? []
  await renditions.remove(first?.name ?? '')
  expect((await requestRendition(String(first?.name))).status).toBe(404)
})

it('a bucket that refuses any one request of a save: 503, and nothing is left', async () => {
  const image = await upload()
  const editor = await cms.as('editor')
  const focalPoint = () => editor.patch(`/media/${image.id}?uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=50`, {})
  const bytes = await picture(640, 360).png().toBuffer()
  const newFile = () => editor.upload(`/media/${image.id}`, blob(bytes), 'a.png', {}, 'PATCH')
  const everything = async () => [await namesIn(uploads), await namesIn(renditions), (await editor.get(`/media/${image.id}`)).body]
  const before = await everything()
  const { middlewareStack } = await s3Client()

  for (const save of [focalPoint, newFile]) {
    let place = 0
    for (; ; place++) {
      let requests = 0
      const refuse = (next: (args: never) => Promise<unknown>) => async (args: never) => {
        if (requests++ === place) throw Object.assign(new Error('Access Denied'), { name: 'AccessDenied' })
        return next(args)
      }
      middlewareStack.add(refuse as never, { name: 'refuse', step: 'initialize' })
      const answer = await save().finally(() => middlewareStack.remove('refuse'))
      if (answer.status === 200) break
      expect([answer.status, messageOf(answer)], `request ${place}`).toEqual([503, expect.stringContaining('the keys may not do this')])
      expect(await everything(), `request ${place}`).toEqual(before)
    }
    expect(place).toBeGreaterThan(1)
    if (save === focalPoint) before.splice(0, 3, ...(await everything()))
  }
  cms.errors.length = 0
})

it('tells that the bucket cannot be used: at start, in the answer to a save, and in the log', async () => {
  const image = await upload()
  const [first] = (await renditionsOf(image.id, cms.payload)).files ?? []
  const before = await namesIn(uploads)
  const { totalDocs } = await cms.payload.count({ collection: 'media', overrideAccess: true })
  await vanish()

  const sentence = `The bucket ${bucket} at ${env.s3.endpoint} failed: there is no such bucket.`
  await expect(checkStores()).rejects.toThrow(sentence)
  const refused = await (await cms.as('editor')).upload('/media', blob(await picture(640, 360).png().toBuffer()), 'a.png', {
    alt: 'A runner',
    credit: 'Ada',
  })
  expect([refused.status, messageOf(refused)]).toEqual([503, expect.stringContaining(`nothing was saved. ${sentence}`)])
  expect((await requestRendition(String(first?.name))).status).toBe(500)
  expect(cms.errors).toContainEqual(expect.objectContaining({ err: expect.objectContaining({ message: sentence }) }))
  expect(JSON.stringify(cms.errors)).not.toMatch(/THE-KEY|secret/i)
  cms.errors.length = 0

  await vanish(false)
  expect(await namesIn(uploads)).toEqual(before)
  expect((await cms.payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(totalDocs)
})
