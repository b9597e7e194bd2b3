import { expect, it } from 'vitest'

import { checkFiles } from '../../src/media/file-check/check-files.ts'
import { encodeWaiting } from '../../src/renditions/encoding/encode-waiting.ts'
import { renditions, uploads } from '../../src/storage/stores.ts'
import { useCms } from '../harness/cms.ts'
import { anImage } from '../harness/documents/content.ts'
import { renditionsOf } from '../harness/documents/renditions.ts'
import { rename } from '../harness/storage/files.ts'

const cms = useCms()
const check = () => checkFiles(cms.payload)

it('finds each kind of fault, and none when there is none', async () => {
  const image = await anImage(cms.payload)
  await encodeWaiting(cms.payload)
  expect(await check()).toEqual([])

  const upload = image.filename ?? ''
  const bytes = (await uploads.read(upload)) ?? Buffer.alloc(0)
  const [name = ''] = (await renditionsOf(image.id, cms.payload)).files?.map((file) => file.name) ?? []
  await uploads.write('stray.png', bytes)
  await renditions.write(`${'0'.repeat(32)}-1.webp`, bytes)
  await renditions.write('just-being-written.webp.tmp', bytes)
  await rename(renditions, name, 'elsewhere')
  await rename(uploads, upload, `${upload}.away`)

  const faults = await check()
  const expected = [
    new RegExp(`“A runner in snow” \\(${image.id}\\) has lost ${image.filename} in .*media.*\\. Bring it back`),
    new RegExp(`has lost ${name} in .*renditions.*\\. The server makes them again`),
    /The file stray\.png in .*media.* belongs to no image/,
    new RegExp(`The file ${image.filename}.away in .*media.* belongs to no image`),
    /The file 0{32}-1\.webp in .*renditions.* belongs to no image/,
    /The file elsewhere in .*renditions.* belongs to no image/,
  ]
  for (const sentence of expected) expect(faults).toContainEqual(expect.stringMatching(sentence))
  expect(faults).toHaveLength(expected.length)
  expect(await check(), 'it has removed nothing').toEqual(faults)

  await rename(uploads, `${upload}.away`, upload)
  await encodeWaiting(cms.payload)
  await uploads.remove('stray.png')
  for (const stray of [`${'0'.repeat(32)}-1.webp`, 'elsewhere']) await renditions.remove(stray)
  expect(await check(), 'the lost files are stored again').toEqual([])
})

it('finds files of another size, and has damaged renditions made again', async () => {
  const image = await anImage(cms.payload)
  await encodeWaiting(cms.payload)
  const [file] = (await renditionsOf(image.id, cms.payload)).files ?? []
  const [upload, rendition] = [await uploads.read(image.filename ?? ''), await renditions.read(file?.name ?? '')]
  await uploads.write(image.filename ?? '', Buffer.from('half'))
  await renditions.write(file?.name ?? '', Buffer.from('half'))

  const instead = (size: number | undefined) => `\\(4 bytes instead of ${size}\\)`
  expect(await check()).toEqual([
    expect.stringMatching(new RegExp(`has damaged ${image.filename} ${instead(upload?.length)} in .*media.*\\. Bring it back`)),
    expect.stringMatching(
      new RegExp(`has damaged ${file?.name} ${instead(rendition?.length)} in .*renditions.*\\. The server makes them again`),
    ),
  ])
  await uploads.write(image.filename ?? '', upload ?? Buffer.alloc(0))
  await encodeWaiting(cms.payload)
  expect(await check()).toEqual([])
  expect((await renditions.read(file?.name ?? ''))?.length).toBe(file?.size)
})

it('finds images without renditions', async () => {
  const image = await anImage(cms.payload)
  await encodeWaiting(cms.payload)
  await cms.payload.delete({ collection: 'renditions', overrideAccess: true, where: { image: { equals: image.id } } })
  expect(await check()).toContainEqual(expect.stringMatching(new RegExp(`\\(${image.id}\\) has no renditions, so readers do not see it`)))
})
