import { halfAndHalf } from '../../content/pictures.ts'
import { expect, test } from '../../http.ts'
import { kill } from '../../servers/montage.ts'

test('the CMS continues to make renditions after it was killed', async ({ seeded, start }) => {
  test.setTimeout(180_000)
  // The CMS encodes slowly enough to be killed before the last file.
  const cms = await start('cms', { AVIF_EFFORT: '3' })
  let newsroom = await seeded.openNewsroom()
  const image = await newsroom.upload(await halfAndHalf({ height: 3000, width: 4000 }))
  await expect.poll(async () => (await newsroom.renditionsOf(image.id)).made, { intervals: [20] }).toBeGreaterThan(3)
  await kill(cms)

  await start('cms')
  newsroom = await seeded.openNewsroom()
  const atKill = await newsroom.renditionsOf(image.id)
  expect(atKill).toMatchObject({ isDone: false, total: 22 })
  await newsroom.untilEncoded(image.id)
  const { files } = await newsroom.renditionsOf(image.id)
  expect(files).toHaveLength(22)
  expect(files?.map(({ name }) => name)).toEqual(expect.arrayContaining(atKill.files?.map(({ name }) => name) ?? []))
})
