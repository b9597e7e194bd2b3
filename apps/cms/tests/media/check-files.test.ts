import { copyFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'

import { env } from '../../src/env.ts'
import { checkFiles } from '../../src/media/check-files.ts'
import { encodeWaiting } from '../../src/renditions/encode-waiting.ts'
import { useCms } from '../harness/cms.ts'
import { anImage } from '../harness/content.ts'
import { renditionsOf } from '../harness/renditions.ts'

const cms = useCms()
const check = () => checkFiles(cms.payload)
const fileIn = (folder: 'media' | 'renditions', name: string) => path.join(env.dataDir, folder, name)

it('finds nothing where all is well, and every kind of disagreement', async () => {
  const image = await anImage(cms.payload)
  await encodeWaiting(cms.payload)
  expect(await check()).toEqual([])

  const upload = fileIn('media', image.filename ?? '')
  const [name = ''] = (await renditionsOf(image.id, cms.payload)).files?.map((file) => file.name) ?? []
  await copyFile(upload, fileIn('media', 'stray.png'))
  await copyFile(upload, fileIn('renditions', `${'0'.repeat(32)}-1.webp`))
  await writeFile(fileIn('renditions', 'just-being-written.webp.tmp'), 'half')
  await rename(fileIn('renditions', name), fileIn('renditions', 'elsewhere'))
  await rename(upload, `${upload}.away`)

  const faults = await check()
  const expected = [
    new RegExp(`“A runner in snow” \\(${image.id}\\) has lost ${image.filename} from .*media\\. Bring it back`),
    new RegExp(`has lost renditions from .*renditions: ${name}\\. The server makes them again`),
    /The file stray\.png in .*media belongs to no image/,
    new RegExp(`The file ${image.filename}.away in .*media belongs to no image`),
    /The file 0{32}-1\.webp in .*renditions belongs to no image/,
    /The file elsewhere in .*renditions belongs to no image/,
  ]
  for (const sentence of expected) expect(faults).toContainEqual(expect.stringMatching(sentence))
  expect(faults).toHaveLength(expected.length)
  expect(await check(), 'it has removed nothing').toEqual(faults)

  await rename(`${upload}.away`, upload)
  await encodeWaiting(cms.payload)
  for (const stray of [fileIn('media', 'stray.png'), fileIn('renditions', `${'0'.repeat(32)}-1.webp`), fileIn('renditions', 'elsewhere')])
    await rm(stray)
  expect(await check(), 'what was lost is there again').toEqual([])
})

it('finds images without renditions', async () => {
  const image = await anImage(cms.payload)
  await encodeWaiting(cms.payload)
  await cms.payload.delete({ collection: 'renditions', overrideAccess: true, where: { image: { equals: image.id } } })
  expect(await check()).toContainEqual(expect.stringMatching(new RegExp(`\\(${image.id}\\) has no renditions, so readers do not see it`)))
})
