import { expect, it, vi } from 'vitest'

import { encodeWaiting } from '../../src/renditions/encoding/encode-waiting.ts'
import { renditions } from '../../src/storage/stores.ts'
import { useCms } from '../harness/cms.ts'
import { aMontage, anImage } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'
import { contentAt, requestRendition } from '../harness/site-requests.ts'

const cms = useCms()
const readers = readersOf(cms)
const publicationOf = async (slug: string) =>
  (await readers.get(`/publications?where[path][equals]=/montages/${slug}`)).body.docs[0]?.number

it.each([
  ['lost', (file: string) => renditions.remove(file)],
  ['damaged', (file: string) => renditions.write(file, Buffer.from('half'))],
])('a %s file is left out of its pages when the site asks for it, and comes back when it is made again', async (_fault, harm) => {
  const image = await anImage(cms.payload)
  const montage = await aMontage(cms.payload, { image: image.id })
  await encodeWaiting(cms.payload)
  const warned = vi.spyOn(cms.payload.logger, 'warn')
  const before = await publicationOf(montage.slug)
  const namesOnPage = async () => (await contentAt<'montage'>(`/montages/${montage.slug}`)).picture?.files.map(({ name }) => name)
  const whole = await namesOnPage()
  const file = whole?.[0] ?? ''
  await harm(file)

  expect((await requestRendition(file)).status).toBe(404)
  expect(await namesOnPage()).toEqual(whole?.slice(1))
  expect(warned).toHaveBeenCalledWith({ msg: expect.stringContaining(`The rendition ${file} is lost or damaged`) })
  warned.mockRestore()

  await encodeWaiting(cms.payload)
  const again = (await namesOnPage()) ?? []
  expect(again).toHaveLength(whole?.length ?? 0)
  for (const name of again) expect((await requestRendition(name)).status, name).toBe(200)
  expect(await publicationOf(montage.slug), 'its page is announced').toBe(Number(before) + 1)
})
