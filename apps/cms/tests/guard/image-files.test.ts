import { beforeAll, expect, it } from 'vitest'

import { anonymous, useCms } from '../harness/cms.ts'
import { anImage } from '../harness/content.ts'

const cms = useCms()
let image: Awaited<ReturnType<typeof anImage>>

beforeAll(async () => {
  image = await anImage(cms.payload)
})

it('keeps the uploaded file from readers', async () => {
  expect((await anonymous.get(`/media/file/${image.filename}`)).status).toBe(403)

  const forWriters = await (await cms.as('writer')).get(`/media/file/${image.filename}`)
  expect(forWriters.status).toBe(200)
  expect(forWriters.headers.get('X-Content-Type-Options')).toBe('nosniff')
})

it('serves a rendition to everybody, for ever, as nothing but an image', async () => {
  const { headers, status } = await anonymous.get(`/media/rendition/${image.renditions?.[0]?.name}`)
  expect(status).toBe(200)
  expect(headers.get('Content-Type')).toBe('image/webp')
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Cache-Control')).toContain('immutable')
})

it('finds an image by the name of a rendition', async () => {
  const { body } = await anonymous.get(`/media?where[renditions.name][equals]=${image.renditions?.[0]?.name}`)
  expect(body.docs.map(({ id }) => id)).toEqual([image.id])
})

it.each([`${'0'.repeat(32)}-480.webp`, '..%2Fmontage.db', '%2e%2e%2fmontage.db', 'a.png'])('answers 404 to %s', async (name) => {
  expect((await anonymous.get(`/media/rendition/${name}`)).status).toBe(404)
})
