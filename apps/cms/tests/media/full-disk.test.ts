import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, it } from 'vitest'

import { env } from '../../src/env.ts'
import { uploads } from '../../src/storage/stores.ts'
import { messageOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { blob, picture } from '../harness/documents/images.ts'
import { namesIn } from '../harness/storage/files.ts'

const cms = useCms()
const folder = path.join(env.dataDir, 'media')
mkdirSync(folder, { recursive: true })
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'montage-test', folder]).status === 0
afterAll(() => isMounted && spawnSync('umount', [folder]))

const noise = (width: number, height: number) => sharp(randomBytes(width * height * 3), { raw: { channels: 3, height, width } })

it('on a disk that is really full an upload is refused with a sentence, leaves nothing, and is taken when there is room', async ({
  skip,
}) => {
  if (!isMounted) skip('Only root may mount a small disk here.')
  const editor = await cms.as('editor')
  const upload = async (file: Buffer) => editor.upload('/media', blob(file), 'a.png', { alt: 'A runner', credit: 'Ada Lens' })

  const refused = await upload(await noise(400, 300).png().toBuffer())
  expect([refused.status, messageOf(refused)]).toEqual([507, expect.stringContaining('disk of the CMS is full')])
  expect(await namesIn(uploads)).toEqual([])
  expect((await cms.payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(0)
  expect(cms.errors.splice(0)).toHaveLength(1)

  expect((await upload(await picture(640, 360).png().toBuffer())).status).toBe(201)
})
